"""HubSpot: company sites. Its blog templates call the post's text ``post-body`` or ``blog-post__body``."""

from __future__ import annotations

from newsparse.extractor import Extractor
from newsparse.platforms.container import generator
from newsparse.platforms.prose import below, holder


class HubSpot(Extractor):
    """Any page that names HubSpot as its generator."""

    marker = generator("HubSpot")
    drop = (below(holder(("post-body", "blog-post__body"))),)
