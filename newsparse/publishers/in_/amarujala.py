"""अमर उजाला."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class AmarUjala(Extractor):
    """अमर उजाला."""

    name = "अमर उजाला"
    hosts = ("amarujala.com",)
    timezone = "Asia/Kolkata"
    body = bulk(running_text(".article-desc") | css(".article-desc"))
