"""Die Neue Südtiroler Tageszeitung."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Tageszeitung(WordPress):
    """Die Neue Südtiroler Tageszeitung."""

    marker = None
    name = "Die Neue Südtiroler Tageszeitung"
    hosts = ("tageszeitung.it",)
    timezone = "Europe/Rome"
    published_at = css(".meta_date strong")
