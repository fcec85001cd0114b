"""Monrif: Quotidiano Nazionale and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Monrif(Extractor):
    """Monrif: Quotidiano Nazionale and its sisters share one layout."""

    hosts = (
        "quotidiano.net",
        "lanazione.it",
        "ilrestodelcarlino.it",
        "ilgiorno.it",
    )
    timezone = "Europe/Rome"
    title = css(".detail-heading h1.title")
    subtitles = css(".detail-heading .subtitle")
    lead = css(".detail-heading .subtitle")
    body = bulk(running_text("[class*=ArticleBody], .article_content, .detail-body"))
