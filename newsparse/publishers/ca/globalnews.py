"""Global News."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import ld, meta, xpath


class GlobalNews(WordPress):
    """Global News."""

    marker = None
    name = "Global News"
    hosts = ("globalnews.ca",)
    timezone = "America/Toronto"
    title = ld("headline")
    tags = meta("keywords").but("Canada")
    body = bulk(running_text("article"))
    # A rule, and below it where a wire's report appeared first.
    drop = (saying("p", r"—$|This report by .* was first published"),)
    subheads = (xpath("//article/p[strong and not(text()[normalize-space()])]"),)
