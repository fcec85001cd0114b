"""Star Tribune."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class StarTribune(Extractor):
    """Star Tribune."""

    name = "Star Tribune"
    hosts = ("startribune.com",)
    timezone = "America/Chicago"
    title = css("h1.article-headline")
    authors = css(".article-byline a")
    published_at = undated(css(".article-dateline"))
    body = bulk(running_text(".article-body"))
