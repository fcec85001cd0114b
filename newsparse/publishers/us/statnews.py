"""STAT."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class Stat(WordPress):
    """STAT."""

    marker = None
    name = "STAT"
    hosts = ("statnews.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".the-content"))
