"""The New Republic."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class NewRepublic(Extractor):
    """The New Republic."""

    name = "The New Republic"
    hosts = ("newrepublic.com",)
    timezone = "America/New_York"
    title = css("h1.article-headline")
    subtitles = foremost(css("h2.article-subhead"))
    authors = css(".AuthorList") | css("article a[itemprop=author]")
    body = bulk(running_text(".article-body, .article-body-wrap"))
