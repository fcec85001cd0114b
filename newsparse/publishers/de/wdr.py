"""WDR."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class WDR(Extractor):
    """WDR."""

    name = "WDR"
    hosts = ("wdr.de",)
    timezone = "Europe/Berlin"
    lead = css("article p.einleitung")
    body = running_text("article .modParagraph .box")
    drop = (saying("p", r"Quelle"),)
