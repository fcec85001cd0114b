"""Punch."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class Punch(WordPress):
    """Punch."""

    marker = None
    name = "Punch"
    hosts = ("punchng.com",)
    timezone = "Africa/Lagos"
    body = bulk(running_text(".post-content, .entry-content"))
