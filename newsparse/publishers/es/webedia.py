"""Webedia: Xataka and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Webedia(Extractor):
    """Webedia: Xataka and its sisters share one layout."""

    hosts = (
        "xataka.com",
        "xatakamovil.com",
        "xatakandroid.com",
        "xatakaciencia.com",
        "genbeta.com",
        "applesfera.com",
        "vidaextra.com",
        "espinof.com",
        "motorpasion.com",
        "vitonica.com",
        "trendencias.com",
        "directoalpaladar.com",
        "elblogsalmon.com",
    )
    timezone = "Europe/Madrid"
    authors = css(".article-meta-row .p-a-chip .author-name, .js-authors-container .author-name")
    drop = (css(".desvio-container, .article-asset-video, .p-a-card-popover, .post-comments-shortcut"),)
