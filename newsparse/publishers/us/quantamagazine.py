"""Quanta Magazine."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class QuantaMagazine(Extractor):
    """Quanta Magazine."""

    name = "Quanta Magazine"
    hosts = ("quantamagazine.org",)
    timezone = "America/New_York"
    title = css("h1.post__title__title")
    subtitles = foremost(css(".post__title__excerpt"))
    authors = css(".post__title__author-date .byline__author") | css(".post__title__author-date > a")
    drop = (css(".post__sidebar__content, .related-list, .screen-reader-text, .hide-on-print"),)
