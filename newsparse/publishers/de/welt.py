"""WELT."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class Welt(Extractor):
    """WELT."""

    name = "WELT"
    hosts = ("welt.de",)
    timezone = "Europe/Berlin"
    tags = meta("keywords")
    lead = css(".c-article-page__intro, .c-summary__intro")
    body = running_text(".c-rich-text-renderer--article, .c-article-text")
    # Notes about the author are paragraphs in italics.
    drop = (xpath("//p[(em or i or b/em or strong/em) and not(text()[normalize-space()])]"),)
