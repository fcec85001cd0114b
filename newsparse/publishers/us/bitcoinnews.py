"""Bitcoin.com News."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class BitcoinNews(Extractor):
    """Bitcoin.com News."""

    name = "Bitcoin.com News"
    hosts = ("news.bitcoin.com",)
    timezone = "Etc/UTC"
    title = css(".article__header__heading")
    authors = css(".article__info__author")
    published_at = undated(css(".article__info__date"))
    drop = (css(".article__body__tags-related, .images_credits"),)
