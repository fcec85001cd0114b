"""MBC."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class MBC(Extractor):
    """MBC 뉴스."""

    name = "MBC"
    hosts = ("imnews.imbc.com",)
    timezone = "Asia/Seoul"
    title = css("h2.art_title")
    authors = css("span.writer a") | css("span.writer")
    published_at = css(".date span.input").re(r"입력\s*(.+)") | meta("article:published_time")
    modified_at = css(".date span.edit").re(r"수정\s*(.+)") | meta("nextweb:modDate")
    source_id = css("link[rel=canonical]", "href").re(r"/(\d{6,9})_\d+\.html")
    tags = css(".hashtag a").re(r"(?:#\s*+)?(\S.*)")
    body = css(".news_txt[itemprop=articleBody]") | css("section[itemprop=articleBody]")
