"""Business Insider."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta

_TEXT = ":is(p, h2, h3, ul, ol, blockquote, figure, table)"


class BusinessInsider(Extractor):
    """Business Insider: the layout since 2025, the one before, and its slide shows."""

    name = "Business Insider"
    hosts = ("businessinsider.com", "insider.com")
    timezone = "America/New_York"
    title = meta("title")
    published_at = ld("datePublished")
    # The bullets above the text.
    lead = css("article ul[class^=summary-list] > li, .post-summary-bullets li:not(:has(strong))")
    tags = meta("keywords") | ld("keywords")
    body = bulk(running_text("section[class*=post-body-content]")) | bulk(
        css(
            f"article .content-lock-content > {_TEXT}, article .content-lock-content > .premium-content > {_TEXT},"
            " .slideshow-slide-container h2, .slide-layout > p"
        )
    )
    drop = (css("p[class*=disclaimer]"),)
