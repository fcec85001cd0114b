"""머니투데이."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MoneyToday(Extractor):
    """머니투데이."""

    name = "머니투데이"
    hosts = ("mt.co.kr",)
    timezone = "Asia/Seoul"
    body = css("#articleView") | css("#textBody")
