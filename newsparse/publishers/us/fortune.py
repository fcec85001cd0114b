"""Fortune."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Fortune(Extractor):
    """Fortune."""

    name = "Fortune"
    hosts = ("fortune.com",)
    timezone = "America/New_York"
    title = css("h1.article-headline")
    authors = meta("sailthru.author")
