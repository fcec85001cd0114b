"""Mediahuis Ireland: the Irish Independent and the Belfast Telegraph share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class IrishIndependent(Extractor):
    """Mediahuis Ireland: the Irish Independent and the Belfast Telegraph share one layout."""

    hosts = ("independent.ie", "belfasttelegraph.co.uk")
    timezone = "Europe/Dublin"
    title = css("h1.title1-main")
    authors = css(".c-byline1-author")
    body = bulk(with_subheads(css("[data-testid=article-body] p, [class*=articlebody] > p")))
