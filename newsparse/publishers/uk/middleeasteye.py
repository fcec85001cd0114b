"""Middle East Eye."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class MiddleEastEye(Extractor):
    """Middle East Eye."""

    name = "Middle East Eye"
    hosts = ("middleeasteye.net",)
    timezone = "Europe/London"
    subtitles = foremost(css(".field-field-subhead"))
    published_at = undated(css(".submitted-date"))
