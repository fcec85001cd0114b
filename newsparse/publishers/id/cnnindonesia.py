"""Transmedia: CNN Indonesia and CNBC Indonesia share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class CNNIndonesia(Extractor):
    """Transmedia: CNN Indonesia and CNBC Indonesia share one layout."""

    hosts = ("cnnindonesia.com", "cnbcindonesia.com")
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".detail-text, .detail_text, #detikdetailtext"))
