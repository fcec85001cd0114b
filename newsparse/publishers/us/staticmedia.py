"""Static Media: SlashGear, Looper, BGR and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class StaticMedia(Extractor):
    """Static Media: SlashGear, Looper, BGR and their sisters share one layout."""

    hosts = (
        "slashgear.com",
        "looper.com",
        "slashfilm.com",
        "bgr.com",
        "thelist.com",
        "mashed.com",
        "foodie.com",
        "grunge.com",
        "svg.com",
        "nickiswift.com",
        "glam.com",
        "housedigest.com",
        "tastingtable.com",
    )
    timezone = "America/New_York"
    title = css(".news-post h1.title-gallery")
    authors = css(".byline-container .byline-author")
    published_at = undated(css(".byline-timestamp time"))
    drop = (css(".news-post .breadcrumbs, .news-post .byline-container"),)
