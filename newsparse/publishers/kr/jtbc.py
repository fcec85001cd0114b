"""JTBC."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class JTBC(Extractor):
    """JTBC 뉴스; most pages of 2026 hold no body."""

    name = "JTBC"
    hosts = ("news.jtbc.co.kr", "news.jtbc.joins.com")
    timezone = "Asia/Seoul"
    authors = css(".author-item")
    tags = css(".MuiChip-label").re(r"(?:#\s*+)?(\S.*)")
    body = css("[data-testid=article-body]") | css("#ijam_content") | css("div.article_content")
