"""Fox: Fox News and Fox Business share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class FoxNews(Extractor):
    """Fox: Fox News and Fox Business share one layout."""

    hosts = ("foxnews.com", "foxbusiness.com")
    timezone = "America/New_York"
    title = ld("headline")
    subtitles = css(".article-header .sub-headline")
    tags = meta("classification-tags")
    body = running_text(".article-body, .article-body > .paywall")
    # Links to other articles are paragraphs in bold capitals.
    drop = (
        css(".article-body p:has(> a:only-child > strong), .article-body p:has(> strong:only-child > a)"),
    )
