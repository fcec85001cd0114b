"""اليوم السابع."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Youm7(Extractor):
    """اليوم السابع."""

    name = "اليوم السابع"
    hosts = ("youm7.com",)
    timezone = "Africa/Cairo"
    body = bulk(running_text("#articleBody"))
