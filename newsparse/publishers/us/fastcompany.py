"""Fast Company."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css, meta


class FastCompany(Extractor):
    """Fast Company."""

    name = "Fast Company"
    hosts = ("fastcompany.com",)
    timezone = "America/New_York"
    title = css("h1.post__title")
    subtitles = foremost(css(".post__deck"))
    authors = meta("author") | css(".post__by")
