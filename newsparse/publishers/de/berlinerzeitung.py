"""Berliner Zeitung."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, xpath


class BerlinerZeitung(Extractor):
    """Berliner Zeitung."""

    name = "Berliner Zeitung"
    hosts = ("berliner-zeitung.de",)
    timezone = "Europe/Berlin"
    lead = css("[data-testid=article-header] > p, article h1 + p")
    body = running_text("#articleBody") | running_text("article .prose")
    # Who writes or speaks is told in italics below the text.
    drop = (
        xpath(
            "//p/em[not(following-sibling::node()[normalize-space()])][not(preceding-sibling::text()[normalize-space()]) or preceding-sibling::*[1][self::br]]"
        ),
    )
