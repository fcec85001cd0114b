"""한국일보."""

from __future__ import annotations

import re

from newsparse.article import Author
from newsparse.page import Page
from newsparse.publishers.kr.hankook_data import article_data
from newsparse.publishers.kr.hankookilbo_base import HankookIlboBase
from newsparse.regex import regex
from newsparse.sources import css, ld, meta, xpath

_AD_TOKEN = regex(r"\$\$[A-Z0-9_]{1,40}\$\$")


class HankookIlboScript(HankookIlboBase):
    """The layout of the first half of 2026, which keeps the article in a script."""

    hosts = ("hankookilbo.com",)
    #: The facts in ``#gtm-article-data`` stayed when the article came back into the page in June 2026.
    marker = xpath("//script[contains(., '\"contentHtml\"')]")
    published_at = css("#gtm-article-data", "data-deploy-dt")
    modified_at = css("#gtm-article-data", "data-re-deploy-dt")

    def authors(self, page: Page) -> list[Author]:
        """The byline's writers with their job and address."""
        lines = [line for line in article_data(page).get("byLines") or () if isinstance(line, dict)]
        return [
            Author(name=name, role=line.get("writerJobName") or None, email=line.get("writerEmail") or None)
            for line in lines
            if (name := line.get("writerName") or line.get("manualWriterName"))
        ]

    def tags(self, page: Page) -> list[str]:
        """The article's tags."""
        return [str(item["tag"]) for item in article_data(page).get("tags") or () if "tag" in item]

    def subtitles(self, page: Page) -> list[str]:
        """The deck, one string a line."""
        deck = article_data(page).get("subTitle")
        return re.split(r"<br\s*/?>", deck) if isinstance(deck, str) else []

    def body(self, page: Page) -> str | None:
        """The body's markup without the places for advertisements."""
        markup = article_data(page).get("contentHtml")
        return _AD_TOKEN.sub("", markup) if isinstance(markup, str) else None


class HankookIlbo(HankookIlboBase):
    """The layouts whose body is in the page: until January 2026, and since June 2026."""

    hosts = ("hankookilbo.com",)
    subtitles = css("h2.sub-tit-ll, .article-view h2") | css(".news-view-lead")
    authors = css(".writer") | meta("article:author")
    modified_at = meta("article:modified_time") | ld("dateModified")
    tags = meta("article:tag") | meta("news_keywords")
    body = css(".article-view") | css("[itemprop=articleBody]") | css(".article-story")
