"""WorldTruth.TV."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class WorldTruth(WordPress):
    """WorldTruth.TV."""

    marker = None
    name = "WorldTruth.TV"
    hosts = ("worldtruth.tv",)
    timezone = "America/New_York"
    body = running_text(".td-post-content")
