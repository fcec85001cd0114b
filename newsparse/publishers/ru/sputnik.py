"""Rossiya Segodnya: Sputnik, InoSMI and PRIME share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Sputnik(Extractor):
    """Rossiya Segodnya: Sputnik, InoSMI and PRIME share one layout."""

    hosts = ("sputniknews.com", "sputnikglobe.com", "inosmi.ru", "1prime.ru")
    timezone = "Europe/Moscow"
    title = css("h1.article__title")
    subtitles = foremost(css(".article__announce-text"))
    lead = foremost(css(".article__announce-text"))
