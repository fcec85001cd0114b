"""Squarespace: the text is in ``e-content``, made of blocks (``sqs-block-…``) of which some sell, ask or lead away.

That box also holds what a site sets below each of its posts, so that the block model finds the text in it.
"""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, container
from newsparse.platforms.prose import below, holder
from newsparse.sources import css


class Squarespace(Extractor):
    """Any post of a blog, of the older templates (``entry-…``) and the newer ones (``blog-item-…``)."""

    marker = container("sqs-layout")
    published_at = css("time.dt-published", attr="datetime")
    authors = css(".blog-author-name") | css(".entry-byline-link")
    section = css(".blog-item-category")
    tags = css(".blog-item-tag")
    drop = (
        below(holder(("e-content",))),
        boxes((
            "sqs-block-newsletter", "sqs-block-summary-v2", "sqs-block-form", "sqs-block-button", "sqs-block-search",
            "sqs-block-archive", "sqs-block-tagcloud", "sqs-block-socialaccountlinks-v2", "sqs-block-product",
            "sqs-block-amazon", "sqs-block-donation", "squarespace-comments", "item-pagination",
        )),
    )  # fmt: skip
