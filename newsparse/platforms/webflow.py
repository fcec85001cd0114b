"""Webflow: a site builder. What an editor writes stands in ``w-richtext``, of which a page may have several."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import container
from newsparse.platforms.prose import below, holder


class Webflow(Extractor):
    """Any page with such a box. Only one that holds nearly all of the page's prose is all of the article."""

    marker = container("w-richtext")
    body = holder(("w-richtext",), 0.85)
    drop = (below(holder(("w-richtext",))),)
