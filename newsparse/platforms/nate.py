"""Nate News (news.nate.com): the portal's page of an article. The publisher is the press that wrote it."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.regex import regex
from newsparse.sources import css

_ARTICLE = regex(r"//(?:[a-z]{1,9}\.){0,2}(?:news|sports)\.nate\.com/view/(\d{8}[a-z]\d{5})")


class NateNews(Extractor):
    """Nate's articles, whose names are misspelt (``articleSubecjt``, ``articleContetns``)."""

    timezone = "Asia/Seoul"
    marker = container("realartccontents") | container("articlecontetns")
    title = css(".articleSubecjt") | css(".viewTite") | css("#cntArea > h1")
    published_at = css(".firstDate em") | css(".articleInfo em")
    modified_at = css(".lastDate em")
    publisher = css(".articleInfo .medium") | css(".articleInfo img", "alt")
    section = css(".snbArea li.on")
    body = css("#realArtcContents") | css("#articleContetns")
    drop = (css("#newsmediaBanner, .vod_area, .link_news"),)

    def source_id(self, page: Page) -> str | None:
        """The portal's number of the article."""
        found = _ARTICLE.search(page.url or "") or _ARTICLE.search(page.canonical or "")
        return found.group(1) if found else None
