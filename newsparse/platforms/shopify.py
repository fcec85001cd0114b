"""Shopify: a shop's blog. ``rte`` is what its editor wrote, in an article as in the shop's other pages."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.prose import holder
from newsparse.sources import meta


class Shopify(Extractor):
    """Any page of a shop, which says so in its metadata."""

    marker = meta("shopify-digital-wallet") | meta("shopify-checkout-api-token")
    body = holder(("rte", "article-template__content", "article__content"))
