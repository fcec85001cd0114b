"""KBS."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class KBS(Extractor):
    """KBS 뉴스."""

    name = "KBS"
    hosts = ("news.kbs.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h4.headline-title") | css(".headline-title")
    published_at = css("em.input-date") | css(".txt-info em.date")
    modified_at = css("em.edit-date")
    body = css("#cont_newstext") | css(".detail-body")
