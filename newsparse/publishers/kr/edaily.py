"""이데일리."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Edaily(Extractor):
    """이데일리."""

    name = "이데일리"
    hosts = ("edaily.co.kr",)
    timezone = "Asia/Seoul"
    authors = css(".reporter_name a")
    published_at = css(".dates li").re(r"등록\s*(.+)")
    modified_at = css(".dates li").re(r"수정\s*(.+)")
    body = css(".news_body[itemprop=articleBody]") | css(".news_body")
