"""The Guardian."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class GuardianNG(WordPress):
    """The Guardian."""

    marker = None
    name = "The Guardian"
    hosts = ("guardian.ng",)
    timezone = "Africa/Lagos"
    body = bulk(running_text(".content-body article, .single-article-content article, .entry-content"))
