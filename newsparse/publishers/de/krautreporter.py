"""Krautreporter."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, xpath


class Krautreporter(Extractor):
    """Krautreporter."""

    name = "Krautreporter"
    hosts = ("krautreporter.de",)
    timezone = "Europe/Berlin"
    lead = css("[data-test=article-teaser]")
    body = running_text(".article-markdown")
    # The last lines say who translated, edited and read the text.
    drop = (
        xpath(
            "//p[starts-with(normalize-space(.), 'Redaktion:') or starts-with(normalize-space(.), 'Übersetzung:')"
            " or starts-with(normalize-space(.), 'Recherche:') or starts-with(normalize-space(.), 'Schlussredaktion:')"
            " or starts-with(normalize-space(.), 'Dieser Artikel ist eine Übersetzung')]"
        ),
    )
