"""DailyFX."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DailyFX(Extractor):
    """DailyFX."""

    name = "DailyFX"
    hosts = ("dailyfx.com",)
    timezone = "America/New_York"
    title = css("h1.dfx-articleHead__header")
    authors = css(".dfx-articleHead__authorName")
