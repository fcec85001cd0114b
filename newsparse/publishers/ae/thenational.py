"""The National."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class TheNational(Arc):
    """The National."""

    marker = None
    name = "The National"
    hosts = ("thenationalnews.com",)
    timezone = "Asia/Dubai"
    body = bulk(running_text(".article-body-wrapper, .story-body"))
