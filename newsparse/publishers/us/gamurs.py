"""Gamurs: Destructoid, Siliconera, Dot Esports and their sisters share one layout."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Gamurs(WordPress):
    """Gamurs: Destructoid, Siliconera, Dot Esports and their sisters share one layout."""

    marker = None
    hosts = (
        "destructoid.com",
        "siliconera.com",
        "dotesports.com",
        "attackofthefanboy.com",
        "escapistmagazine.com",
        "themarysue.com",
        "twinfinite.net",
        "pcinvasion.com",
        "gamepur.com",
        "progameguides.com",
    )
    timezone = "America/New_York"
    title = css(".wp-block-gamurs-article-header__content--title")
    subtitles = foremost(css(".wp-block-gamurs-article-header__content--subtitle"))
