"""الأهرام."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Ahram(Extractor):
    """الأهرام."""

    name = "الأهرام"
    hosts = ("ahram.org.eg",)
    timezone = "Africa/Cairo"
    body = bulk(running_text(".bbboddy, #divContent, .textContent, #ContentPlaceHolder1_divContent"))
