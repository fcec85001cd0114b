"""Prospect."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Prospect(Extractor):
    """Prospect."""

    name = "Prospect"
    hosts = ("prospectmagazine.co.uk",)
    timezone = "Europe/London"
    title = css("h1.blog-header__title") | css("h1.page-title")
    subtitles = foremost(css(".blog-header__description") | css(".page-subtitle"))
    authors = css("a.blog-header__author-link") | css(".aside_author .title")
    published_at = undated(css(".blog-header__date-link") | css(".post-info"))
