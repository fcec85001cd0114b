"""Le Monde diplomatique."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class MondeDiplomatique(Extractor):
    """Le Monde diplomatique."""

    name = "Le Monde diplomatique"
    hosts = ("monde-diplomatique.fr",)
    timezone = "Europe/Paris"
    title = css(".contenu-principal h1.h1, .cartouche > h1")
    subtitles = css(".contenu-principal .chapo")
    authors = meta("article:author")
    lead = css(".contenu-principal .chapo")
    drop = (css(".bandeautitre, .dates_auteurs"),)
