"""Thought Catalog."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class ThoughtCatalog(WordPress):
    """Thought Catalog."""

    marker = None
    name = "Thought Catalog"
    hosts = ("thoughtcatalog.com",)
    timezone = "America/New_York"
    title = css("h1.title")
    authors = css(".article_header .writer-name") | css("h1.writer-name")
    drop = (css(".tc_mark"),)
