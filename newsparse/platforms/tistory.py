"""Tistory (tistory.com and domains of their own): blogs in hundreds of skins around one box of text. Every blog is a publisher."""

from __future__ import annotations

from newsparse.article import Author, Publisher
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.regex import regex
from newsparse.sources import css, meta, text_of

_WRITER = meta("by") | meta("og.article.author") | meta("og:article:author")
_NUMBER = regex(r"/(\d{1,9})/?$")


class Tistory(Extractor):
    """A post; JSON-LD calls the system the publisher."""

    timezone = "Asia/Seoul"
    marker = container("tt_article_useless_p_margin") | container("tt-body-page", css(".contents_style")) | container("blogview_content")
    title = css("h2.tit_blogview")
    section = meta("article:section").re(r"^'?([^'].{0,60}?)'?$") | css(".blogview_tit .txt_category")
    body = css(".tt_article_useless_p_margin") | css(".contents_style") | css(".blogview_content")
    drop = (css("figure[data-ke-type='opengraph'], .another_category, .container_postbtn, .revenue_unit_wrap, .revenue_unit_item, [class*='adsense']"),)

    def authors(self, page: Page) -> list[Author]:
        """The writer by the name that was chosen for the blog, which need not look like one."""
        return [Author(name=name) for said in _WRITER.find(page)[:1] if (name := text_of(said))]

    def publisher(self, page: Page) -> Publisher | None:
        """The blog as its metadata name it."""
        name = page.meta("og:site_name")
        return Publisher(name=name, domain=page.host or None, url=(page.absolute("/") or "").rstrip("/") or None) if name else None

    def source_id(self, page: Page) -> str | None:
        """The post's number, which the address has, or that which stays when the headline changes."""
        stays = (page.meta("dg:plink"), page.meta("plink"), page.url)
        return next((found[1] for address in stays if address and (found := _NUMBER.search(address))), None)
