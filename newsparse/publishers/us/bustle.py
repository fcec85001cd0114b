"""Bustle Digital Group: Bustle, Romper and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Bustle(Extractor):
    """Bustle Digital Group: Bustle, Romper and their sisters share one layout."""

    hosts = (
        "bustle.com",
        "romper.com",
        "elitedaily.com",
        "mic.com",
        "inverse.com",
        "nylon.com",
        "thezoereport.com",
        "inputmag.com",
        "fatherly.com",
        "scarymommy.com",
        "wmagazine.com",
    )
    timezone = "America/New_York"
    title = css("h1.post-page__title")
    authors = css(".content-meta__author")
