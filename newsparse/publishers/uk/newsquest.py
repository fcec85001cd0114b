"""Newsquest: its local papers share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class Newsquest(Extractor):
    """Newsquest: its local papers share one layout."""

    hosts = (
        "theargus.co.uk",
        "heraldscotland.com",
        "thenational.scot",
        "theboltonnews.co.uk",
        "lancashiretelegraph.co.uk",
        "dailyecho.co.uk",
        "echo-news.co.uk",
        "oxfordmail.co.uk",
        "yorkpress.co.uk",
        "thenorthernecho.co.uk",
        "eveningtimes.co.uk",
        "glasgowtimes.co.uk",
        "bournemouthecho.co.uk",
        "worcesternews.co.uk",
    )
    timezone = "Europe/London"
    body = bulk(
        css(
            ".article-first-paragraph, .article-first-paragraph ~ p, #subscription-content > p, .article-body > p"
        )
    )
