"""The Korea Herald."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class KoreaHerald(Extractor):
    """The Korea Herald."""

    name = "The Korea Herald"
    hosts = ("koreaherald.com",)
    timezone = "Asia/Seoul"
    body = bulk(css("#articleText"))
