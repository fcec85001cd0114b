"""Ámbito."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Ambito(Extractor):
    """Ámbito."""

    name = "Ámbito"
    hosts = ("ambito.com",)
    timezone = "America/Argentina/Buenos_Aires"
    title = css("h1.titulo-noticia")
    subtitles = foremost(css("h6.bajada"))
    lead = foremost(css("h6.bajada"))
