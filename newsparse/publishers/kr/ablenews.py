"""에이블뉴스."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class AbleNews(Extractor):
    """에이블뉴스."""

    name = "에이블뉴스"
    hosts = ("ablenews.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h3.NewsTitleBox")
    body = bulk(css(".PhotoBox"))
