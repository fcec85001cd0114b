"""TechCrunch."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import ld, meta


class TechCrunch(WordPress):
    """TechCrunch."""

    marker = None
    name = "TechCrunch"
    hosts = ("techcrunch.com",)
    timezone = "America/Los_Angeles"
    title = meta("og:title").re(r"^(.*?)(?: \| TechCrunch)?$")
    tags = meta("keywords") | meta("sailthru.tags") | ld("keywords")
    body = running_text(".entry-content, .article-content")
