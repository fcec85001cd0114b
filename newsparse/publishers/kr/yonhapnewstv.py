"""연합뉴스TV."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class YonhapNewsTV(Extractor):
    """연합뉴스TV."""

    name = "연합뉴스TV"
    hosts = ("yonhapnewstv.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".article-inheader h2") | css("h1#title")
    authors = css(".reporter-name span")
    published_at = css(".reporter-info span").re(r"입력(?:\s*+:)?\s*+(.+)")
    modified_at = css(".reporter-info span").re(r"수정(?:\s*+:)?\s*+(.+)")
    tags = css(".article-keyword a").re(r"(?:#\s*+)?(\S.*)")
    body = css(".article-body-text") | css(".dable-content-wrapper")
