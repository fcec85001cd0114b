"""The local papers of GEDI, and those of SAE, share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Gelocal(Extractor):
    """The local papers of GEDI, and those of SAE, share one layout."""

    hosts = ("gelocal.it", "iltirreno.it", "lanuovasardegna.it")
    timezone = "Europe/Rome"
    title = css("h1.entry_title")
    subtitles = css("h1.entry_title ~ .entry_subtitle, header .entry_subtitle")
    lead = css("h1.entry_title ~ .entry_subtitle, header .entry_subtitle")
    published_at = undated(css(".entry_meta .entry_date"))
