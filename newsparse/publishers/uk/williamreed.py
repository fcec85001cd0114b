"""William Reed: FoodNavigator, ConfectioneryNews and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class WilliamReed(Extractor):
    """William Reed: FoodNavigator, ConfectioneryNews and their sisters share one layout."""

    hosts = (
        "confectionerynews.com",
        "foodnavigator.com",
        "foodnavigator-usa.com",
        "foodnavigator-asia.com",
        "bakeryandsnacks.com",
        "dairyreporter.com",
        "beveragedaily.com",
        "nutraingredients.com",
        "cosmeticsdesign.com",
    )
    timezone = "Europe/London"
    title = css("h1.Detail-title")
    subtitles = foremost(css(".Detail-intro"))
    authors = css(".Detail-author")
    published_at = undated(css(".Detail-date"))
