"""New York Post."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class NewYorkPost(WordPress):
    """New York Post."""

    marker = None
    name = "New York Post"
    hosts = ("nypost.com", "pagesix.com")
    timezone = "America/New_York"
    body = bulk(running_text(".single__content"))
