"""CFO."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class CFO(Extractor):
    """CFO."""

    name = "CFO"
    hosts = ("cfo.com",)
    timezone = "America/New_York"
    title = css(".titles h1")
    subtitles = css(".titles .deck")
    published_at = undated(css(".titles .post-date"))
