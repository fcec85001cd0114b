"""포모스."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Fomos(Extractor):
    """포모스."""

    name = "포모스"
    hosts = ("fomos.kr",)
    timezone = "Asia/Seoul"
    authors = css("p.sub_tit span:nth-child(1)")
    published_at = css("p.sub_tit span:nth-child(2)")
    body = css(".view_text[itemprop=articleBody]")
