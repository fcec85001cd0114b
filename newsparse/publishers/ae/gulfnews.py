"""Gulf News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class GulfNews(Extractor):
    """Gulf News."""

    name = "Gulf News"
    hosts = ("gulfnews.com",)
    timezone = "Asia/Dubai"
    body = bulk(with_subheads(css(".story-block .card-body-wrap p, [class*=story-element-text] p")))
