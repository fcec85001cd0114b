"""Gamer Network: Eurogamer and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class GamerNetwork(Extractor):
    """Gamer Network: Eurogamer and its sisters share one layout."""

    hosts = ("eurogamer.net", "rockpapershotgun.com", "vg247.com", "gamesindustry.biz", "dicebreaker.com")
    timezone = "Europe/London"
    title = css(".article_header h1.title")
    subtitles = css(".article_header .strapline")
    authors = css(".article_header .byline .author, .metadata .byline .author") | css("a[itemprop=author]")
    published_at = undated(css("span[itemprop=datePublished]", attr="content"))
