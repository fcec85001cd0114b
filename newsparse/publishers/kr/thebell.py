"""더벨."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class TheBell(Extractor):
    """더벨; most pages hold no body."""

    name = "더벨"
    hosts = ("thebell.co.kr",)
    timezone = "Asia/Seoul"
    title = meta("og:title")
    authors = css("div.userBox .user") | css("div.userBox")
    published_at = css(".userBox .date") | css("span.date")
    body = css("#article_main")
