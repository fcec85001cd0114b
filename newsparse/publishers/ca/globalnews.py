"""Global News."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import ld, meta, xpath


class GlobalNews(WordPress):
    """Global News."""

    marker = None
    name = "Global News"
    hosts = ("globalnews.ca",)
    timezone = "America/Toronto"
    title = ld("headline")
    tags = meta("keywords").but("Canada")
    drop = (
        xpath(
            "//article/p[starts-with(normalize-space(.), 'This report by ') and contains(., 'was first published')]"
        ),
    )
