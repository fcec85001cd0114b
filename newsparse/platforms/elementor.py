"""Elementor: a page builder for WordPress. Where a theme template is built with it, one widget is the post's text."""

from __future__ import annotations

from newsparse.platforms.container import container
from newsparse.platforms.prose import holder
from newsparse.platforms.wordpress import WordPress


class Elementor(WordPress):
    """A page whose template has the widget "post content": the author's own text and nothing of the theme."""

    marker = container("elementor-widget-theme-post-content")
    body = holder(("elementor-widget-theme-post-content",))
