"""The Boston Globe."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class BostonGlobe(Arc):
    """The Boston Globe."""

    marker = None
    name = "The Boston Globe"
    hosts = ("bostonglobe.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".body, .article-body"))
