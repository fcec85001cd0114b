"""CNET Japan and ZDNET Japan, which Asahi Interactive makes."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class AsahiInteractive(Extractor):
    """CNET Japan and ZDNET Japan, which Asahi Interactive makes."""

    hosts = ("japan.cnet.com", "japan.zdnet.com")
    timezone = "Asia/Tokyo"
    title = css(".leaf-headline-ttl")
    authors = meta("cXenseParse:author") | css(".writer")
    body = bulk(running_text(".article_body"))
