"""WDR."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, xpath


class WDR(Extractor):
    """WDR."""

    name = "WDR"
    hosts = ("wdr.de",)
    timezone = "Europe/Berlin"
    lead = css("article p.einleitung")
    body = running_text("article .modParagraph .box")
    drop = (xpath("//p[starts-with(normalize-space(.), 'Quelle')]"),)
