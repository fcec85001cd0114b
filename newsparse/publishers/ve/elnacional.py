"""El Nacional."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class ElNacional(WordPress):
    """El Nacional."""

    marker = None
    name = "El Nacional"
    hosts = ("elnacional.com",)
    timezone = "America/Caracas"
    body = bulk(running_text(".td-post-content, .entry-content"))
