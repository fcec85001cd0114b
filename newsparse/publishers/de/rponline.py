"""Rheinische Post."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class RheinischePost(Extractor):
    """Rheinische Post."""

    name = "Rheinische Post"
    hosts = ("rp-online.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css("[data-cy=intro]")
    drop = (css("[data-cy=dateline]"),)
