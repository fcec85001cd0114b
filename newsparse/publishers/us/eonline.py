"""E! News."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class ENews(Extractor):
    """E! News."""

    name = "E! News"
    hosts = ("eonline.com",)
    timezone = "America/Los_Angeles"
    title = css("h1.article-detail__title") | css("h1.article__title")
    subtitles = foremost(css("h2.article-detail__subheader"))
    authors = css(".article-detail__meta__author a") | css(".entry-meta__author a")
    photo = css(".post-content__image")
    credit = css(".post-content__image .image__credits")
