"""American City Business Journals."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class BizJournals(Extractor):
    """American City Business Journals."""

    name = "American City Business Journals"
    hosts = ("bizjournals.com",)
    timezone = "America/New_York"
    title = css("#ArticleHeader h1")
    body = bulk(with_subheads(css("[data-dev=ArticleContent] p")))
