"""Turkuvaz: Sabah and Takvim share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Sabah(Extractor):
    """Turkuvaz: Sabah and Takvim share one layout."""

    hosts = ("sabah.com.tr", "takvim.com.tr", "fotomac.com.tr")
    timezone = "Europe/Istanbul"
    lead = css("h2.spot, .newsDetail h2")
    body = bulk(running_text(".newsDetailText .newsBox, .newsBox, .newsDetailText"))
