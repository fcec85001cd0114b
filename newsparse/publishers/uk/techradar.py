"""TechRadar."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld, xpath


class TechRadar(Extractor):
    """TechRadar."""

    name = "TechRadar"
    hosts = ("techradar.com",)
    timezone = "America/New_York"
    title = ld("headline")
    lead = css("header .strapline")
    body = running_text("#article-body")
    drop = (
        css(".newsletter-form__container, [id^=recirculation], .vanilla-image-block"),
        xpath("//p[starts-with(normalize-space(.), 'Follow TechRadar')]"),
    )
