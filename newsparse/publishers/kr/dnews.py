"""대한경제."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DaehanEconomy(Extractor):
    """대한경제."""

    name = "대한경제"
    hosts = ("dnews.co.kr",)
    timezone = "Asia/Seoul"
    published_at = css(".dateFont em").re(r"((?:19|20)\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?)")
    body = css("#viewContent") | css("div.view_contents div.text")
