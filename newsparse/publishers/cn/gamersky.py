"""游民星空."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class GamerSky(Extractor):
    """游民星空."""

    name = "游民星空"
    hosts = ("gamersky.com",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text(".Mid2L_con, .MidLcon"))
    drop = (css(".appGameBuyCardIframe, .GSAppButton, .Mid2L_down"),)
