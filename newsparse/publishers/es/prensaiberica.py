"""Prensa Ibérica: its newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class PrensaIberica(Extractor):
    """Prensa Ibérica: its newspapers share one layout."""

    hosts = (
        "mallorcazeitung.es",
        "diariodemallorca.es",
        "elperiodico.com",
        "epe.es",
        "farodevigo.es",
        "informacion.es",
        "levante-emv.com",
        "lne.es",
        "laprovincia.es",
        "laopiniondemurcia.es",
        "laopiniondemalaga.es",
        "elperiodicodearagon.com",
    )
    timezone = "Europe/Madrid"
    lead = css(".ft-mol-subtitle")
