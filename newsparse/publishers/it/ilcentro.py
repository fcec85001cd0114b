"""Il Centro and La Città di Salerno share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class IlCentro(Extractor):
    """Il Centro and La Città di Salerno share one layout."""

    hosts = ("ilcentro.it", "lacittadisalerno.it")
    timezone = "Europe/Rome"
    title = css("h1.article__headline")
    subtitles = css("div.article__lead")
    lead = css("div.article__lead")
    published_at = undated(css("time.publishing-date"))
