"""머니투데이."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MoneyToday(Extractor):
    """머니투데이."""

    name = "머니투데이"
    hosts = ("mt.co.kr",)
    timezone = "Asia/Seoul"
    body = css("#articleView") | css("#textBody")


class StarNews(Extractor):
    """스타뉴스, at Money Today's host until 2024."""

    name = "스타뉴스"
    hosts = ("starnewskorea.com", "star.mt.co.kr")
    timezone = "Asia/Seoul"
    body = css("#textBody")
