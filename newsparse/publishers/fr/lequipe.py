"""L'Équipe."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class LEquipe(Extractor):
    """L'Équipe."""

    name = "L'Équipe"
    hosts = ("lequipe.fr",)
    timezone = "Europe/Paris"
    title = css("h1.article__title, h1.Article__title")
    subtitles = foremost(css(".Article__chapo"))
    authors = css(".Author__name")
    lead = foremost(css(".Article__chapo"))
    drop = (css(".LinkParagraph"),)
