"""Fox News."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class FoxNews(Extractor):
    """Fox News."""

    name = "Fox News"
    hosts = ("foxnews.com",)
    timezone = "America/New_York"
    tags = meta("classification-tags")
    # Links to other articles are paragraphs in bold capitals.
    drop = (
        css(
            ".article-body p:has(> a:only-child > strong), .article-body p:has(> strong:only-child > a), .caption, .author-bio"
        ),
    )
