"""Blogger (blogspot.com and domains of their own): ``post-body`` is the post, comments may be ten times as long."""

from __future__ import annotations

from newsparse.article import Publisher
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.container import boxes, generator
from newsparse.platforms.prose import holder
from newsparse.sources import css, text_of

_BLOG = css(".Header .title")


class Blogger(Extractor):
    """Any page that names Blogger as its generator."""

    marker = generator("blogger")
    published_at = css("abbr.published", attr="title") | css("time.published", attr="datetime")
    authors = css(".post-author .fn")
    tags = css(".post-labels a")
    body = holder(("post-body", "entry-content"), 0.1)
    drop = (boxes(("post-share-buttons", "share-buttons", "post-footer", "blog-pager", "comments", "related-posts")),)
    comment_count = css("#comments[data-num-comments]", attr="data-num-comments") | css("#comments h4").re(r"^\s*(\d+)\s")

    def publisher(self, page: Page) -> Publisher | None:
        """The blog as its header names it: the host says no more than blogspot."""
        name = next((name for element in _BLOG.find(page) if any(map(str.isalnum, name := text_of(element)))), None)
        return Publisher(name=name, domain=page.host or None) if name and not page.meta("og:site_name") else None
