"""毎日新聞."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import meta


class Mainichi(Extractor):
    """毎日新聞."""

    name = "毎日新聞"
    hosts = ("mainichi.jp",)
    timezone = "Asia/Tokyo"
    authors = meta("cXenseParse:author")
    body = bulk(running_text("#articledetail-body"))
