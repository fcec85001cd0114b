"""전자신문."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ETNews(Extractor):
    """전자신문."""

    name = "전자신문"
    hosts = ("etnews.com",)
    timezone = "Asia/Seoul"
    body = css("#articleBody") | css("section.article_body")
