"""ABC News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class ABCNews(Extractor):
    """ABC News."""

    name = "ABC News"
    hosts = ("abcnews.go.com", "abcnews.com")
    timezone = "America/New_York"
    title = css(".Article__Headline__Title")
    subtitles = foremost(css("[data-testid=prism-headline] p") | css(".Article__Headline__Desc"))
    body = bulk(css("[data-testid=prism-article-body] > p, [data-testid=prism-article-body] > h2"))
