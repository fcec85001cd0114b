"""DR."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class DR(Extractor):
    """DR."""

    name = "DR"
    hosts = ("dr.dk",)
    timezone = "Europe/Copenhagen"
    lead = css(".dre-article-title__summary, .hydra-latest-news-page-short-news-article__lead")
    body = bulk(with_subheads(css(".dre-article-body .dre-speech p, [itemprop=articleBody] p")))
