"""De Telegraaf."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Telegraaf(Extractor):
    """De Telegraaf."""

    name = "De Telegraaf"
    hosts = ("telegraaf.nl",)
    timezone = "Europe/Amsterdam"
    lead = css(".ArticleIntroBlock__paragraph")
    body = bulk(with_subheads(css("[data-element=articleBodyBlocks] p, .ArticleBodyBlocks p, [class*=ArticleBodyBlocks] p")))
