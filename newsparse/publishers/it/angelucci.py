"""The Angelucci papers: Libero, Il Tempo and the Corriere dell'Umbria share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Angelucci(Extractor):
    """The Angelucci papers: Libero, Il Tempo and the Corriere dell'Umbria share one layout."""

    hosts = ("liberoquotidiano.it", "iltempo.it", "corrieredellumbria.it")
    timezone = "Europe/Rome"
    subtitles = foremost(css(".catenaccio") | css(".briefly"))
    lead = foremost(css(".catenaccio") | css(".briefly"))
    authors = css(".article-data .author")
    published_at = undated(css(".article-data time"))
    drop = (css(".read-also"),)
