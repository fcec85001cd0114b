"""El Mundo."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class ElMundo(Extractor):
    """El Mundo."""

    name = "El Mundo"
    hosts = ("elmundo.es",)
    timezone = "Europe/Madrid"
    title = ld("headline")
    lead = css(".ue-c-article__standfirst p")
    # Some keywords are paths, of which the last step counts.
    tags = meta("keywords").but("").re(r"[^/]+$")
    body = bulk(running_text(".ue-c-article__body"))
