"""Emol."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Emol(Extractor):
    """Emol."""

    name = "Emol"
    hosts = ("emol.com",)
    timezone = "America/Santiago"
    lead = css("#cuDetalle_cuTitular_bajadaNoticia")
    body = bulk(running_text("#cuDetalle_cuTexto_textoNoticia") | css("#cuDetalle_cuTexto_textoNoticia"))
