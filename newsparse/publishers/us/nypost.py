"""NYP: the New York Post and Page Six share one layout."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class NewYorkPost(WordPress):
    """NYP: the New York Post and Page Six share one layout."""

    marker = None
    hosts = ("nypost.com", "pagesix.com")
    timezone = "America/New_York"
    body = bulk(running_text(".single__content"))
