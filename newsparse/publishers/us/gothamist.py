"""Gothamist and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Gothamist(Extractor):
    """Gothamist and its sisters in other cities share one layout."""

    hosts = ("gothamist.com", "dcist.com", "chicagoist.com", "laist.com", "sfist.com", "shanghaiist.com")
    timezone = "America/New_York"
    title = css(".entry-header h1, h1.entry-header")
    authors = css(".article-metadata:nth-child(3) .byline-author") | foremost(css(".byline .author"))
    published_at = undated(css("abbr.published"))
    photo = css(".entry-body .image-none, .entry-body .image-left, .entry-body .image-right")
    caption = css(".entry-body .image-none i, .entry-body .image-left i, .entry-body .image-right i")
