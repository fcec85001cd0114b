"""Daum News (v.daum.net): the portal's page of an article. The publisher is the press that wrote it."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.regex import regex
from newsparse.sources import css, meta

_ARTICLE = regex(r"//v\.daum\.net/v/(\w{8,32})")


class DaumNews(Extractor):
    """v.daum.net."""

    timezone = "Asia/Seoul"
    marker = container("article_view", css("[dmcf-pid], #harmonyContainer"))
    title = css(".tit_view")
    subtitles = css(".article_view .summary_view, .summary_view")
    # The only ``.txt_info`` of an article without a byline holds its date.
    authors = css(".info_view .txt_info:not(:has(.num_date))").re(r"^(?!입력|수정)(.+)")
    published_at = css(".num_date") | meta("og:regDate") | css(".txt_info").re(r"입력\s*(\d.+)")
    publisher = meta("article:media_name") | meta("og:article:author") | css("#kakaoServiceLogo")
    section = meta("article:section")
    comment_count = css(".num_cmt, .alex-count-area")
    body = css(".article_view section") | css(".article_view")
    drop = (css(".summary_view, .ad_news, [data-cloud-area]"),)
    copyright = css(".txt_copyright")

    def source_id(self, page: Page) -> str | None:
        """The portal's number of the article."""
        found = _ARTICLE.search(page.url or "") or _ARTICLE.search(page.canonical or "")
        return found.group(1) if found else None
