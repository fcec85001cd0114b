"""뉴시스."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Newsis(Extractor):
    """뉴시스."""

    name = "뉴시스"
    hosts = ("newsis.com",)
    timezone = "Asia/Seoul"
    title = css("h1.tit.title_area") | meta("og:title")
    subtitles = css(".summury")
    published_at = meta("article:published_time") | css("div.date").re(r"등록\s*([\d./\- :]{10,19})")
    modified_at = css("div.date").re(r"수정\s*([\d./\- :]{10,19})")
    breadcrumbs = css(".tit_category a")
    body = css("div.viewer article") | css("div.viewer") | css("#textBody")
    copyright = css(".view .copyright") | css(".copyright")
    drop = (css(".summury, .article_photo + .mgt5, .reporter, .copyright"),)
