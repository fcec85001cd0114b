"""WinFuture."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class WinFuture(Extractor):
    """WinFuture. Its paragraphs are lines between breaks, with boxes among them."""

    name = "WinFuture"
    hosts = ("winfuture.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css("#news_content .teaser_text")
    tags = meta("article:tag")
