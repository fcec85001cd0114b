"""Süddeutsche Zeitung."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class SueddeutscheZeitung(Extractor):
    """Süddeutsche Zeitung."""

    name = "Süddeutsche Zeitung"
    hosts = ("sueddeutsche.de",)
    timezone = "Europe/Berlin"
    lead = css("p[data-manual=teaserText]")
    body = running_text("[data-manual=body], [data-manual=body] > div")
    drop = (css("[data-manual^=teaser-]"),)
