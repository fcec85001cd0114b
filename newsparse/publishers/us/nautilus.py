"""Nautilus."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Nautilus(WordPress):
    """Nautilus."""

    marker = None
    name = "Nautilus"
    hosts = ("nautil.us",)
    timezone = "America/New_York"
    drop = (css(".article-action-list, .article-bottom-newsletter_box, .supported-one, .social-share"),)
