"""CoinDesk."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class CoinDesk(Extractor):
    """CoinDesk."""

    name = "CoinDesk"
    hosts = ("coindesk.com",)
    timezone = "America/New_York"
    title = css(".article-hero-headline")
    subtitles = foremost(css(".article-hero-blurb"))
    published_at = undated(css(".article-hero-datetime time"))
    drop = (css(".newsletter-module-wrapper"),)
