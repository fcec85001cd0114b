"""Occupy Democrats."""

from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class OccupyDemocrats(WordPress):
    """Occupy Democrats."""

    marker = None
    name = "Occupy Democrats"
    hosts = ("occupydemocrats.com",)
    timezone = "America/New_York"
    body = running_text(".entry-content")
