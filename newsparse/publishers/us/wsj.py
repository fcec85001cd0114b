"""Dow Jones: The Wall Street Journal, Barron's and MarketWatch share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class WSJ(Extractor):
    """Dow Jones: The Wall Street Journal, Barron's and MarketWatch share one layout."""

    hosts = ("wsj.com", "barrons.com", "marketwatch.com")
    timezone = "America/New_York"
    title = css(".article__masthead h1")
    subtitles = css(".article__masthead .article__subhead")
    body = bulk(
        running_text(".article-content")
        | running_text("#wsj-article-wrap")
        | running_text(".article__body")
        | css("p[data-type=paragraph], h3[data-type=hed]")
    )
