"""The Western Journal."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class WesternJournal(WordPress):
    """The Western Journal, formerly Western Journalism."""

    marker = None
    name = "The Western Journal"
    hosts = ("westernjournal.com", "westernjournalism.com")
    timezone = "America/Phoenix"
    title = css("h1.entry-title")
    drop = (css(".ad-notice-small"),)
