"""La Vanguardia."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class LaVanguardia(Extractor):
    """La Vanguardia."""

    name = "La Vanguardia"
    hosts = ("lavanguardia.com",)
    timezone = "Europe/Madrid"
    lead = css(".epigraph-container .epigraph") | css(".article_header .subtitles .subtitle")
    tags = css("a.tag-name")
    drop = (
        css(".content_component.information, .highlight--quote, .content_component.related, .related-double"),
    )
