"""미주 한국일보."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class KoreaTimesUS(Extractor):
    """미주 한국일보."""

    name = "미주 한국일보"
    hosts = ("koreatimes.com",)
    timezone = "America/Los_Angeles"
    body = bulk(css("#print_arti"))
