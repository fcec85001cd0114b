"""दैनिक जागरण."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Jagran(Extractor):
    """दैनिक जागरण."""

    name = "दैनिक जागरण"
    hosts = ("jagran.com",)
    timezone = "Asia/Kolkata"
    lead = css(".summery, .article-summery")
    body = bulk(running_text(".ArticleBody, .articleBody, .article-content"))
