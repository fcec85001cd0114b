"""Future: Tom's Guide, PC Gamer, Space.com and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Future(Extractor):
    """Future: Tom's Guide, PC Gamer, Space.com and their sisters share one layout."""

    hosts = (
        "tomsguide.com",
        "tomshardware.com",
        "androidcentral.com",
        "windowscentral.com",
        "imore.com",
        "laptopmag.com",
        "pcgamer.com",
        "gamesradar.com",
        "livescience.com",
        "space.com",
        "t3.com",
        "whathifi.com",
        "musicradar.com",
        "creativebloq.com",
        "digitalcameraworld.com",
        "cyclingnews.com",
        "marieclaire.com",
        "itpro.com",
    )
    timezone = "America/New_York"
    subtitles = css("header .strapline")
    authors = css("header .author-byline__author-name") | meta("parsely-author")
    drop = (css(".newsletter-form__container, [id^=recirculation], .slice-container-newsletterForm"),)
