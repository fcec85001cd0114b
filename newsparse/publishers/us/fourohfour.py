"""404 Media."""

from newsparse.platforms.ghost import Ghost
from newsparse.sources import css


class FourOhFour(Ghost):
    """404 Media."""

    marker = None
    name = "404 Media"
    hosts = ("404media.co",)
    timezone = "America/New_York"
    title = css("h1.post-hero__title")
    drop = (css(".outpost-pub-container"),)
