"""Spektrum der Wissenschaft."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Spektrum(Extractor):
    """Spektrum der Wissenschaft."""

    name = "Spektrum der Wissenschaft"
    hosts = ("spektrum.de",)
    timezone = "Europe/Berlin"
    title = css(".content__title")
    subtitles = foremost(css(".content__intro"))
    lead = foremost(css(".content__intro"))
    authors = css(".content__author__info__name")
    drop = (css(".hide-for-print, .callout-box, .content__author, .copyright"),)
