"""Grupo El Comercio: its papers share one layout."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class ElComercioPE(Arc):
    """Grupo El Comercio: its papers share one layout."""

    marker = None
    hosts = (
        "elcomercio.pe",
        "gestion.pe",
        "peru21.pe",
        "trome.pe",
        "depor.com",
    )
    timezone = "America/Lima"
    lead = css(".sht__summary, .story-header__news-summary")
    body = bulk(
        with_subheads(css(".story-contents__content .story-contents__font-paragraph, .story-content__font--secondary"))
    )
