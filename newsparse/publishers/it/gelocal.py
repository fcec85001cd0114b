"""The local papers of GEDI, and those of SAE, share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Gelocal(Extractor):
    """The local papers of GEDI, and those of SAE, share one layout."""

    hosts = ("gelocal.it", "iltirreno.it", "lanuovasardegna.it")
    timezone = "Europe/Rome"
    title = css("h1.entry_title")
    subtitles = css(".entry_subtitle")
    lead = css(".entry_subtitle")
    published_at = undated(css(".entry_date"))
