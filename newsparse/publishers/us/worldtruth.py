"""WorldTruth.TV."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import meta


class WorldTruth(WordPress):
    """WorldTruth.TV."""

    marker = None
    name = "WorldTruth.TV"
    hosts = ("worldtruth.tv",)
    timezone = "America/New_York"
    title = meta("og:title")
    body = running_text(".td-post-content")
