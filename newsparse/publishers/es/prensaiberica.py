"""Prensa Ibérica: its newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


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
    title = meta("og:title")
    tags = ld("keywords")
    lead = css(".ft-mol-subtitle")
    body = running_text(
        "[data-aida-text], article .ft-layout-grid-flex__colXs-12.ft-layout-grid-flex__colSm-11"
    )
