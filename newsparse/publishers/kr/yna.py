"""연합뉴스."""

from newsparse.extractor import Extractor
from newsparse.marking import mark
from newsparse.page import Page
from newsparse.sources import css, meta

_STEP = r"^(?!홈$|최신기사$)(.+)$"


class Yonhap(Extractor):
    """연합뉴스."""

    name = "연합뉴스"
    hosts = ("yna.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.tit01") | css("h1.tit-article")
    subtitles = css(".tit-sub .tit01, .tit-sub h2")
    authors = css(".writer-zone01 .tit-name") | css(".txt-con .tit-name a")
    published_at = (
        meta("article:published_time") | css(".update-time", "data-published-time") | css(".txt-time01")
    )
    body = css(".story-news.article") | css("#articleWrap .article")
    caption = css(".image-zone01 > div > .txt-desc")
    drop = (css("aside, .image-zone01 > div > .tit-cap, .related-zone, .writer-zone01, .ir-txt01, .tit-sub, .txt-copyright, .comp-box:not(.photo-group), .keyword-zone"),)
    breadcrumbs = css(".nav-path01 a, .nav-path a").re(_STEP)
    section = meta("article:section") | breadcrumbs
    tags = css(".list-tag01 a, .keyword-zone a, .list-txt-tag a").re(r"(?:#\s*+)?(\S.*)")
    copyright = css(".txt-copyright")

    def prepare(self, page: Page) -> Page:
        """The page with captions that are sentences, where there is one, without the pictures' titles."""
        return super().prepare(mark(page, css(".image-zone01 figcaption:has(.tit-cap):contains('다.')"), "div"))


class YonhapChinese(Yonhap):
    """韩联社, in Chinese."""

    name = "韩联社"
    hosts = ("cn.yna.co.kr",)
    title = css(".title-article01 .tit")


class YonhapJapanese(Yonhap):
    """聯合ニュース, in Japanese."""

    name = "聯合ニュース"
    hosts = ("jp.yna.co.kr", "m-jp.yna.co.kr")
    title = css(".title-article01 .tit")


class YonhapEnglish(Yonhap):
    """Yonhap News Agency, in English: the newsroom signs with a reporter's address alone, before "(END)"."""

    name = "Yonhap News Agency"
    hosts = ("en.yna.co.kr",)
    title = css(".title-article01 .tit")
    tags = css(".keyword a").re(r"(?:#\s*+)?(\S.*)")
