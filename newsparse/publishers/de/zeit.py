"""DIE ZEIT."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, xpath


class Zeit(Extractor):
    """DIE ZEIT."""

    name = "DIE ZEIT"
    hosts = ("zeit.de",)
    timezone = "Europe/Berlin"
    lead = css(".summary")
    body = running_text(".article-page")
    drop = (xpath("//p[starts-with(normalize-space(.), '© dpa-infocom')]"),)
