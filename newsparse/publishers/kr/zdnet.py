"""지디넷코리아."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ZDNetKorea(Extractor):
    """지디넷코리아."""

    name = "지디넷코리아"
    hosts = ("zdnet.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".news_head h1")
    body = css("#articleBody #content") | css("#articleBody")
