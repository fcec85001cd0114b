"""Daily News (Tanzania)."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld


class DailyNewsTZ(WordPress):
    """Daily News (Tanzania)."""

    marker = None
    name = "Daily News"
    hosts = ("dailynews.co.tz",)
    timezone = "Africa/Dar_es_Salaam"
    title = ld("headline")
    lead = css(".cs-entry__subtitle")
    body = running_text(".entry-content")
