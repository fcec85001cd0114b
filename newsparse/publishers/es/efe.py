"""EFE."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class EFE(WordPress):
    """EFE."""

    marker = None
    name = "EFE"
    hosts = ("efe.com",)
    timezone = "Europe/Madrid"
    body = bulk(
        running_text(".entry-content, .elementor-widget-theme-post-content > .elementor-widget-container")
    )
