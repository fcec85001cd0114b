"""Squarespace: a site builder. Posts stand in ``blog-item-content``; its layouts hold far more than the text."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import container
from newsparse.platforms.prose import below, holder


class Squarespace(Extractor):
    """Any page with its grid."""

    marker = container("sqs-layout")
    drop = (below(holder(("blog-item-content", "sqs-layout"))),)
