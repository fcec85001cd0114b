"""BuzzFeed."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class BuzzFeed(Extractor):
    """BuzzFeed and BuzzFeed News."""

    hosts = ("buzzfeed.com", "buzzfeednews.com")
    timezone = "America/New_York"
    title = (
        css("h1[class^=headline_title__]")
        | css("h1.news-article-header__title, h1.embed-headline-title")
        | css("h1[data-print=title]")
        | css("h1#post-title")
    )
    subtitles = foremost(
        css("[class^=headline_description__]") | css(".news-article-header__dek, .embed-headline-description")
    )
    authors = (
        css(".news-byline-full__name") | css("a[data-print=author]") | css("a[data-action='user/username']")
    )
    published_at = undated(
        css(".news-article-header__timestamps-posted") | css("time[data-print=date]") | css(".buzz-datetime")
    )
