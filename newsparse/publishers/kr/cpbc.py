"""cpbc (가톨릭평화방송)."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class CPBC(Extractor):
    """가톨릭평화방송; most pages hold no body."""

    name = "cpbc"
    hosts = ("news.cpbc.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".ah_big_title")
    authors = css(".ahi_name")
    published_at = css(".ahi_date").re(r"입력\s*([\d. :]{10,20})") | css(".ah_info .ahi_date")
    modified_at = css(".ahi_date").re(r"수정\s*([\d. :]{10,20})")
    body = css(".ab_text") | css(".article_body")
    drop = (css(".ab_reporter, .ab_share, .article_copy"),)
