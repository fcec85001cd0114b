"""Tageblatt."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Tageblatt(Extractor):
    """Tageblatt."""

    name = "Tageblatt"
    hosts = ("tageblatt.lu",)
    timezone = "Europe/Luxembourg"
    title = meta("og:title").re(r"^[^|]+$")
    drop = (css(".blockquote, .ia-paywall"),)
