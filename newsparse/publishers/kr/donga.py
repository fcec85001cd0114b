"""동아일보."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DongA(Extractor):
    """동아일보."""

    name = "동아일보"
    hosts = ("donga.com",)
    timezone = "Asia/Seoul"
    # kids., edu. and it.donga.com are other systems; without this their own platform reads them.
    marker = css("section.news_view") | css(".article_txt")
    title = css(".head_group h1") | css("h1.title")
    subtitles = css("section.news_view .sub_tit")
    authors = css(".byline") | css(".author_info a")
    published_at = (
        css(".date_info").re(r"입력\s*([\d.\-: ]{10,19})")
        | css(".news_info").re(r"입력\s*(\d{4}[.-]\d\d[.-]\d\d(?: \d\d:\d\d)?)")
        | css(".date_info span[aria-hidden]") | css(".title_foot .date01")
    )
    modified_at = css(".date_info, .news_info button").re(r"업데이트\s*(\d{4}[.-]\d\d[.-]\d\d(?: \d\d:\d\d)?)")
    body = css("section.news_view") | css(".article_txt")
    drop = (
        css(".sub_tit, [class^=view_ad], [class*=' view_ad'], .ad, .a1"),
        css(".byline, .caution_text, .article_issue"),
    )
    copyright = css(".caution_text")
