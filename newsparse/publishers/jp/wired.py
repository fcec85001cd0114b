"""WIRED.jp."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css, meta


class WiredJapan(Extractor):
    """WIRED.jp."""

    name = "WIRED.jp"
    hosts = ("wired.jp",)
    timezone = "Asia/Tokyo"
    title = css("h1[data-testid=ContentHeaderHed]") | css("h1.post-title")
    subtitles = foremost(css("[class^=ContentHeaderDek]") | css(".post-intro"))
    authors = meta("article:author") | css("p[itemprop=author]")
    drop = (css(".post-category, .social-area-syncer"),)
