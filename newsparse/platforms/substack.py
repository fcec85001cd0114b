"""Substack: newsletters as a site. The free part of a post is ``.available-content``."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, container
from newsparse.platforms.prose import holder, sentence
from newsparse.sources import css


class Substack(Extractor):
    """Any post, also of newsletters with a domain of their own."""

    marker = container("available-content")
    subtitles = css("h3.subtitle")
    lead = sentence(css("h3.subtitle"))
    body = holder(("available-content",))
    comment_count = css(".post-ufi-comment-button .label") | css(".post-ufi-comment-button")
    drop = (
        boxes((
            "subscription-widget-wrap", "subscription-widget-wrap-editor", "subscription-widget", "digest-post-embed",
            "embedded-post-wrap", "embedded-publication-wrap", "install-substack-app-embed", "community-chat",
            "directmessage", "poll-embed", "paywall",
        )),
        css(".footnote-number, .button-wrapper, .captioned-button-wrap, [class*='digestPostEmbed']"),
    )  # fmt: skip
