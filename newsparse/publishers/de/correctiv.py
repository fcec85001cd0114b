"""CORRECTIV."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, xpath


class Correctiv(Extractor):
    """CORRECTIV."""

    name = "CORRECTIV"
    hosts = ("correctiv.org",)
    timezone = "Europe/Berlin"
    lead = css(".detail__excerpt")
    body = running_text(".detail__content")
    # Who edited and checked the text is told in italics below it.
    drop = (xpath("//p[i and not(text()[normalize-space()])]"),)
