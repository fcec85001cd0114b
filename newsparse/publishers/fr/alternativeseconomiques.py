"""Alternatives économiques."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class AlternativesEconomiques(Extractor):
    """Alternatives économiques."""

    name = "Alternatives économiques"
    hosts = ("alternatives-economiques.fr",)
    timezone = "Europe/Paris"
    authors = css(".o-page__content__head .o-infos__author")
    published_at = undated(css(".o-page__content__head time.o-infos__date"))
    drop = (css(".c-same-subject, .c-kiosk--single, .c-epigraph, .c-comments"),)
