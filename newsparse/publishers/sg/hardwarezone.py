"""HardwareZone."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class HardwareZone(Extractor):
    """HardwareZone."""

    name = "HardwareZone"
    hosts = ("hardwarezone.com.sg",)
    timezone = "Asia/Singapore"
    authors = css(".article-view-author-name a")
    published_at = undated(css(".article-view-timestamp"))
