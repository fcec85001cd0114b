"""Nikkei Asia."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class NikkeiAsia(Extractor):
    """Nikkei Asia."""

    name = "Nikkei Asia"
    hosts = ("asia.nikkei.com",)
    timezone = "Asia/Tokyo"
    title = css("h1.article-header__title")
    subtitles = foremost(css(".article-header__sub-title"))
    published_at = undated(css("time.timestamp__time"))
