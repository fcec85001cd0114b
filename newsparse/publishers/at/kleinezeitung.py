"""Kleine Zeitung."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class KleineZeitung(Extractor):
    """Kleine Zeitung."""

    name = "Kleine Zeitung"
    hosts = ("kleinezeitung.at",)
    timezone = "Europe/Vienna"
    lead = css(".js-lead, .t-article-lead")
    drop = (css("#panel-bullet, .ai-container, .not-prose:not(:has(> img)), .card--bullets"),)
    photo = css(".article-body .not-prose:has(> img)")
    caption = css(".not-prose small:first-child")
    credit = css(".not-prose small + small")
