"""코리아쉬핑가제트."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ShippingGazette(Extractor):
    """코리아쉬핑가제트."""

    name = "코리아쉬핑가제트"
    hosts = ("ksg.co.kr",)
    timezone = "Asia/Seoul"
    published_at = css("div.subtit")
    body = css("#newsContent")
