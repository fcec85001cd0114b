"""Seznam Zprávy."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld


class SeznamZpravy(Extractor):
    """Seznam Zprávy."""

    name = "Seznam Zprávy"
    hosts = ("seznamzpravy.cz",)
    timezone = "Europe/Prague"
    lead = css("main p.speakable")
    tags = ld("keywords").re(r"^(.*?)(?:,[A-Z0-9_-]{2,12})*$")
    drop = (
        css(
            "#accessibility-article, .mol-article-card, .mol-post-card__body:has(button), .mol-post-card__body > h3"
        ),
    )
