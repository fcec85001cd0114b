"""CBS Sports."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class CBSSports(Extractor):
    """CBS Sports."""

    name = "CBS Sports"
    hosts = ("cbssports.com",)
    timezone = "America/New_York"
    title = css(".Article-headline") | css("h1.article-headline")
    subtitles = foremost(css(".Article-subline") | css(".article-subline"))
    authors = css(".ArticleAuthor-nameText") | css(".article-header .author-name")
