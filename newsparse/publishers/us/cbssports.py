"""CBS Sports."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class CBSSports(Extractor):
    """CBS Sports."""

    name = "CBS Sports"
    hosts = ("cbssports.com",)
    timezone = "America/New_York"
    title = css(".Article-headline") | css("h1.article-headline")
    subtitles = foremost(css(".Article-subline") | css(".article-subline"))
    body = bulk(running_text(".Article-bodyContent"))
    authors = css(".ArticleAuthor-nameText") | css(".article-header .author-name")
