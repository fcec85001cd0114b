"""Wide World of Sports and Nine Finance share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class NineSport(Extractor):
    """Wide World of Sports and Nine Finance share one layout."""

    hosts = ("wwos.nine.com.au", "finance.nine.com.au")
    timezone = "Australia/Sydney"
    title = css("h1.article__headline")
    authors = css(".text--author")
    published_at = undated(css("time.text--byline"))
    drop = (css(".article__related, .article__tags, .article__share"),)
