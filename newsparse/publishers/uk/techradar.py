"""TechRadar."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld


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
        saying("p", r"Follow TechRadar"),
    )
