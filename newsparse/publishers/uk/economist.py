"""The Economist."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Economist(Extractor):
    """The Economist."""

    name = "The Economist"
    hosts = ("economist.com",)
    timezone = "Europe/London"
    lead = css("h2.article__description, [class*=article__description]")
    body = bulk(with_subheads(css("p[data-component=paragraph], .article__body-text, .article__body > p")))
