"""The Village Voice."""

from newsparse.platforms.undated import undated
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class VillageVoice(WordPress):
    """The Village Voice."""

    marker = None
    name = "The Village Voice"
    hosts = ("villagevoice.com",)
    timezone = "America/New_York"
    published_at = undated(css("time.c-sHeader__date-published"))
