"""Metro."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


class Metro(Extractor):
    """Metro."""

    name = "Metro"
    hosts = ("metro.co.uk",)
    timezone = "Europe/London"
    title = ld("headline")
    drop = (css(".metro-factbox, .metro-video-player, .post-strip"),)
