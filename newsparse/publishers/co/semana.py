"""Semana."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Semana(Arc):
    """Semana."""

    marker = None
    name = "Semana"
    hosts = ("semana.com",)
    timezone = "America/Bogota"
    body = bulk(with_subheads(css(".paywall p, .article-main p")))
