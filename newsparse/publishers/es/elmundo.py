"""Unidad Editorial: El Mundo, Expansión and Marca share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class ElMundo(Extractor):
    """Unidad Editorial: El Mundo, Expansión and Marca share one layout."""

    hosts = ("elmundo.es", "expansion.com", "marca.com")
    timezone = "Europe/Madrid"
    title = ld("headline")
    lead = css(".ue-c-article__standfirst p")
    # Some keywords are paths, of which the last step counts.
    tags = meta("keywords").but("").re(r"[^/]+$")
    body = bulk(running_text(".ue-c-article__body"))
