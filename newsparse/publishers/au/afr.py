"""The Australian Financial Review."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class AFR(Extractor):
    """The Australian Financial Review."""

    name = "The Australian Financial Review"
    hosts = ("afr.com",)
    timezone = "Australia/Sydney"
    body = bulk(running_text("#endOfArticle, [class*=ArticleBody]"))
