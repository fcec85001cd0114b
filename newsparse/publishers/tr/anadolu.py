"""Anadolu Ajansı."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, meta, xpath


class AnadoluAjansi(Extractor):
    """Anadolu Ajansı."""

    name = "Anadolu Ajansı"
    hosts = ("aa.com.tr",)
    timezone = "Europe/Istanbul"
    title = meta("og:title")
    authors = xpath("//div[contains(@class, 'detay-bg')]/div/div/div/span[1]/text()").re(r"[^|]+")
    lead = css("div.detay-bg > div > div > h4")
    body = bulk(css("div.detay-icerik p, div.detay-icerik h6, div.detay-icerik > div > h3"))
    drop = (css(".detay-paylas"),)
