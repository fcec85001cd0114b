"""TechCrunch."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class TechCrunch(WordPress):
    """TechCrunch."""

    marker = None
    name = "TechCrunch"
    hosts = ("techcrunch.com",)
    timezone = "America/Los_Angeles"
    body = running_text(".entry-content, .article-content")
