"""Il Centro and La Città di Salerno share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class IlCentro(Extractor):
    """Il Centro and La Città di Salerno share one layout."""

    hosts = ("ilcentro.it", "lacittadisalerno.it")
    timezone = "Europe/Rome"
    title = css("h1.article__headline")
    subtitles = foremost(css("div.article__lead"))
    lead = foremost(css("div.article__lead"))
    published_at = undated(css("time.publishing-date"))
