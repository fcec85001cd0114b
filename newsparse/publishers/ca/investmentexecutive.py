"""Investment Executive."""

from newsparse.platforms.foremost import foremost
from newsparse.platforms.wordpress import WordPress
from newsparse.sources import css


class InvestmentExecutive(WordPress):
    """Investment Executive and Finance et Investissement."""

    marker = None
    hosts = ("investmentexecutive.com", "finance-investissement.com")
    timezone = "America/Toronto"
    title = css("h1.base-article__title")
    subtitles = foremost(css(".base-article__deck"))
