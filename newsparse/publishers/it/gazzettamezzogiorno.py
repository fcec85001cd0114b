"""La Gazzetta del Mezzogiorno."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class GazzettaDelMezzogiorno(Extractor):
    """La Gazzetta del Mezzogiorno."""

    name = "La Gazzetta del Mezzogiorno"
    hosts = ("lagazzettadelmezzogiorno.it",)
    timezone = "Europe/Rome"
    title = css("h1.titolo_articolo")
    subtitles = foremost(css("h2.sottotitolo_articolo"))
    lead = foremost(css("h2.sottotitolo_articolo"))
    published_at = undated(css(".data_articolo"))
    body = bulk(running_text(".testo_articolo") | css(".testo_articolo"))
