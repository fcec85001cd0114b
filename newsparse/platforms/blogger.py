"""Blogger (blogspot.com and domains of their own): ``post-body`` is the post, comments may be ten times as long."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import boxes, generator
from newsparse.platforms.prose import holder


class Blogger(Extractor):
    """Any page that names Blogger as its generator."""

    marker = generator("blogger")
    body = holder(("post-body", "entry-content"), 0.1)
    drop = (boxes(("post-share-buttons", "share-buttons", "post-footer", "blog-pager", "comments", "related-posts")),)
