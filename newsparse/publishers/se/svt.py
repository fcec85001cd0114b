"""SVT Nyheter."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class SVT(Extractor):
    """SVT Nyheter."""

    name = "SVT Nyheter"
    hosts = ("svt.se",)
    timezone = "Europe/Stockholm"
    lead = css(".nyh_article__lead, [class*=TextArticle__lead]")
    body = bulk(with_subheads(css("[class*=TextArticle__body] p, .nyh_article-body p, [class*=InlineText] p")))
