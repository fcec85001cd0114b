"""KLY: Liputan6 and Merdeka share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Liputan6(Extractor):
    """KLY: Liputan6 and Merdeka share one layout."""

    hosts = ("liputan6.com", "merdeka.com")
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".article-content-body__item-page, .article-content-body__item-content"))
