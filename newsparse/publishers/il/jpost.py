"""The Jerusalem Post."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class JerusalemPost(Extractor):
    """The Jerusalem Post."""

    name = "The Jerusalem Post"
    hosts = ("jpost.com",)
    timezone = "Asia/Jerusalem"
    title = css("h1.article-title")
    subtitles = foremost(css("h2.article-subtitle"))
    body = bulk(with_subheads(css(".article-inner-content p, .article-inner-content section p")))
