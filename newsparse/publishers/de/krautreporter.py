"""Krautreporter."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class Krautreporter(Extractor):
    """Krautreporter."""

    name = "Krautreporter"
    hosts = ("krautreporter.de",)
    timezone = "Europe/Berlin"
    section = css(".article-headers-shared-topic__cta")
    lead = css("[data-test=article-teaser]")
    body = running_text(".article-markdown")
    # The last lines say who translated, edited and read the text.
    drop = (saying("p", r"Redaktion:|Übersetzung:|Recherche:|Schlussredaktion:|Dieser Artikel ist eine Übersetzung"),)
