"""TechRadar."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TechRadar(Extractor):
    """TechRadar."""

    name = "TechRadar"
    hosts = ("techradar.com",)
    timezone = "America/New_York"
    lead = css("header .strapline")
    drop = (css("aside, .newsletter-form__container, [id^=recirculation]"),)
