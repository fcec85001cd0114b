"""Jacobin."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Jacobin(Extractor):
    """Jacobin."""

    name = "Jacobin"
    hosts = ("jacobin.com", "jacobinmag.com")
    timezone = "America/New_York"
    title = css("h1.po-hr-cn__title")
    subtitles = foremost(css("p.po-hr-cn__dek"))
