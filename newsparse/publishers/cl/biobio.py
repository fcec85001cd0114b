"""BioBioChile."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class BioBio(Extractor):
    """BioBioChile."""

    name = "BioBioChile"
    hosts = ("biobiochile.cl",)
    timezone = "America/Santiago"
    body = bulk(
        running_text(
            ".post-content .container-redes-contenido, .banners-contenido-nota-and-post, .contenido-nota"
        )
    )
