"""Penske Media: Deadline, Variety and their sisters share one layout."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class Penske(WordPress):
    """Penske Media: Deadline, Variety and their sisters share one layout."""

    marker = None
    hosts = (
        "deadline.com",
        "variety.com",
        "hollywoodreporter.com",
        "billboard.com",
        "indiewire.com",
        "wwd.com",
        "tvline.com",
        "goldderby.com",
        "artnews.com",
        "artforum.com",
        "robbreport.com",
        "sheknows.com",
        "vibe.com",
    )
    timezone = "America/Los_Angeles"
    title = css("h1.article-title") | css("h1[data-alias=article-header__headline]")
    subtitles = foremost(
        css("[data-alias=article-header__dek]")
        | css("h1.article-title ~ .article-excerpt, header .article-excerpt")
    )
    authors = css("section.author h2") | css("section.author h3")
