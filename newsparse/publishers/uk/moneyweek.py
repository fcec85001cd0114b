"""MoneyWeek."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.publishers.uk.future import Future
from newsparse.sources import css


class MoneyWeek(Future):
    """MoneyWeek: Dennis's layout until 2022, Future's since."""

    name = "MoneyWeek"
    hosts = ("moneyweek.com",)
    timezone = "Europe/London"
    title = css("h1.header__title") | css("h1.polaris__heading--title")
    subtitles = foremost(css(".header__strapline, header .strapline"))
    authors = css("header .author-byline__author-name") | css(
        ".polaris__post-meta--author a, .polaris__post-meta--author"
    )
    published_at = undated(css(".polaris__post-meta--date"))
