"""ABC News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ABCAustralia(Extractor):
    """ABC News."""

    name = "ABC News"
    hosts = ("abc.net.au",)
    timezone = "Australia/Sydney"
    body = bulk(running_text("[class*=ArticleRender_article], #body [class*=Article_body]"))
