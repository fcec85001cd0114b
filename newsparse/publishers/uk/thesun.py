"""The Sun."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld


class TheSun(WordPress):
    """The Sun."""

    marker = None
    name = "The Sun"
    hosts = ("thesun.co.uk",)
    timezone = "Europe/London"
    title = ld("headline")
    body = running_text(".article__content")
    # Links to other articles are paragraphs in bold.
    drop = (css(".article__content > p:has(> a > strong:only-child)"),)
