"""Libération."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Liberation(Arc):
    """Libération."""

    marker = None
    name = "Libération"
    hosts = ("liberation.fr",)
    timezone = "Europe/Paris"
    body = bulk(running_text(".article-body-wrapper, .article-body"))
