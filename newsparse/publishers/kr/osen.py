"""OSEN."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class OSEN(Extractor):
    """OSEN."""

    name = "OSEN"
    hosts = ("osen.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".view-info_title")
    authors = css(".view-info__journalist em")
    published_at = css(".view-info__date").re(r"발행(?:\s*+:)?\s*+(.+)")
    body = css("#articleBody .article_paragarph") | css("#articleBody") | css("[itemprop=articleBody]")
