"""NBC: NBC News, Today and MSNBC share one layout"""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NBCNews(Extractor):
    """NBC: NBC News, Today and MSNBC share one layout"""

    name = "NBC News"
    hosts = ("nbcnews.com", "today.com", "msnbc.com")
    timezone = "America/New_York"
    lead = css(".article-dek")
    body = bulk(running_text(".article-body__content"))
