"""Monrif: Quotidiano Nazionale and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Monrif(Extractor):
    """Monrif: Quotidiano Nazionale and its sisters share one layout."""

    hosts = (
        "quotidiano.net",
        "lanazione.it",
        "ilrestodelcarlino.it",
        "ilgiorno.it",
    )
    timezone = "Europe/Rome"
    body = bulk(running_text("[class*=ArticleBody], .article_content, .detail-body"))
