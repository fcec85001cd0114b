"""Página/12."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Pagina12(Extractor):
    """Página/12."""

    name = "Página/12"
    hosts = ("pagina12.com.ar",)
    timezone = "America/Argentina/Buenos_Aires"
    lead = css(".article-header h3, h2.h3")
    body = bulk(running_text(".article-text, .article-main-content"))
