"""Kleine Zeitung."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class KleineZeitung(Extractor):
    """Kleine Zeitung."""

    name = "Kleine Zeitung"
    hosts = ("kleinezeitung.at",)
    timezone = "Europe/Vienna"
    lead = css(".js-lead, .t-article-lead")
    drop = (css("#panel-bullet, .ai-container, .not-prose, .card--bullets"),)
