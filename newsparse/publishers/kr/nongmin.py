"""농민신문."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Nongmin(Extractor):
    """농민신문."""

    name = "농민신문"
    hosts = ("nongmin.com",)
    timezone = "Asia/Seoul"
    title = css(".view_tit pre") | css(".view_tit")
    subtitles = css(".news_sub_tit pre strong") | css(".news_sub_tit")
    authors = css("#writeName")
    published_at = css(".view_data pre").re(r"입력\s*:\s*([\d.\- :]{10,19})")
    modified_at = css(".view_data pre").re(r"수정\s*:\s*([\d.\- :]{10,19})")
    body = css(".news_txt.ck-content") | css(".news_txt")
