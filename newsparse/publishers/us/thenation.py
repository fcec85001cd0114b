"""The Nation."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class TheNation(Extractor):
    """The Nation."""

    name = "The Nation"
    hosts = ("thenation.com",)
    timezone = "America/New_York"
    title = meta("og:title")
    lead = css(".article-header h2.subtitle")
    drop = (css("aside"),)
