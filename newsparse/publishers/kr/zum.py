"""ZUM 뉴스: the portal's page of an article. The publisher is the press that wrote it."""

from newsparse.extractor import Extractor
from newsparse.sources import css

_HOLDER = r"(?:저작권자|[Cc]opyright)\s?(?:[©ⓒ]|\([cC]\))\s?(.{2,24}?)[,.]?\s(?:무단|All|all)"


class ZumNews(Extractor):
    """ZUM 뉴스."""

    hosts = ("news.zum.com",)
    timezone = "Asia/Seoul"
    publisher = css("[class*='media'] img[alt]", "alt") | css("[class*='copyright'], [class*='Copyright']").re(_HOLDER)
