"""The Times of Israel."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css


class TimesOfIsrael(WordPress):
    """The Times of Israel."""

    marker = None
    name = "The Times of Israel"
    hosts = ("timesofisrael.com",)
    timezone = "Asia/Jerusalem"
    lead = css("h2.underline")
    body = bulk(running_text(".the-content"))
