"""The New Yorker and Vogue: Condé Nast's magazines share a layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class NewYorker(Extractor):
    """The New Yorker."""

    name = "The New Yorker"
    hosts = ("newyorker.com",)
    timezone = "America/New_York"
    title = ld("headline")
    lead = css("[class*=ContentHeaderDek]")
    tags = meta("keywords")
    body = bulk(running_text(".body__inner-container, .body__inner-container > div[id]"))


class Vogue(NewYorker):
    """Vogue."""

    name = "Vogue"
    hosts = ("vogue.com", "vogue.co.uk")
    timezone = "America/New_York"
