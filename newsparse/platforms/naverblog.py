"""Naver Blog (blog.naver.com, m.blog.naver.com), written with SmartEditor ONE. Every writer is a publisher."""

from __future__ import annotations

from newsparse.article import Author, Publisher
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.sources import css, meta, text_of

_BLOG = meta("og:site_name").re(r"(?:네이버 블로그|NAVER)\s*\|\s*(\S.*)") | meta("naverblog:nickname")
_NICK = css(".writer .nick") | css(".blog_author .ell") | css(".nick")


class NaverBlog(Extractor):
    """A post: its headline, its blocks and their captions are called ``se-``."""

    timezone = "Asia/Seoul"
    marker = container("se-main-container", css(".se-title-text"))
    title = css(".se-title-text")
    published_at = css(".se_publishDate") | css(".blog_date")
    section = css(".blog2_series a") | css(".blog_category a")
    body = css(".se-main-container")
    caption = css(".se-caption")
    tags = css(".post_tag a") | css(".wrap_tag a")
    subheads = (css(".se-sectionTitle .se-text-paragraph"),)
    drop = (css(".se-placesMap, .se-oglink, .se-sticker"),)

    def authors(self, page: Page) -> list[Author]:
        """The writer by the name that was chosen for the blog, which need not look like one."""
        return [Author(name=name) for nick in _NICK.find(page)[:1] if (name := text_of(nick))]

    def publisher(self, page: Page) -> Publisher | None:
        """The blog, whose domain is the portal's."""
        name = next((name for said in _BLOG.find(page) if (name := text_of(said))), None)
        return Publisher(name=name, domain=page.host or None, url=(page.absolute("/") or "").rstrip("/") or None) if name else None
