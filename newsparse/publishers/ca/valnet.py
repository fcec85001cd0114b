"""Valnet: Screen Rant, How-To Geek and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Valnet(Extractor):
    """Valnet: Screen Rant, How-To Geek and their sisters share one layout."""

    hosts = (
        "screenrant.com",
        "howtogeek.com",
        "makeuseof.com",
        "xda-developers.com",
        "androidpolice.com",
        "pocket-lint.com",
        "cbr.com",
        "collider.com",
        "movieweb.com",
        "gamerant.com",
        "thegamer.com",
        "dualshockers.com",
        "hotcars.com",
        "topspeed.com",
        "simpleflying.com",
    )
    timezone = "America/Toronto"
    title = css("h1.article-header-title, h1.heading_title")
    subtitles = css(".article_heading .heading_excerpt")
    authors = css("article .w-author > a.author, header .w-author > a.author") | css("#authorinfobox a")
    published_at = undated(css("#authorinfobox + div li"))
