"""Tweakers."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Tweakers(Extractor):
    """Tweakers."""

    name = "Tweakers"
    hosts = ("tweakers.net",)
    timezone = "Europe/Amsterdam"
    drop = (css("q.streamer, .notificationsContainer"),)
