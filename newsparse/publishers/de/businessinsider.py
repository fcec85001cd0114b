"""Business Insider Deutschland."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class BusinessInsiderDE(Extractor):
    """Business Insider Deutschland."""

    name = "Business Insider Deutschland"
    hosts = ("businessinsider.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    body = running_text("article .article-body, article .piano-article, article .bi-bulletpoints")
    # A note that the text was translated is marked up as highlighted.
    drop = (css(".wp-block-inline-teaser, p.has-text-align-right, p:has(> mark.has-cyan-bluish-gray-color)"),)
