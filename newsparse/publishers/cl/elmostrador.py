"""El Mostrador."""

from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class ElMostrador(WordPress):
    """El Mostrador."""

    marker = None
    name = "El Mostrador"
    hosts = ("elmostrador.cl",)
    timezone = "America/Santiago"
    title = css("h2.titulo-single") | css(".datos-noticias h2")
