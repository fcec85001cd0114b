"""매일경제."""

from newsparse.extractor import Extractor
from newsparse.marking import mark
from newsparse.page import Page
from newsparse.sources import css, ld, meta


class MaeilBusiness(Extractor):
    """매일경제."""

    name = "매일경제"
    hosts = ("mk.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h2.news_ttl") | css("h1.top_title")
    subtitles = css(".midtitle_text") | css(".summary_line")
    authors = css("dl.author > a") | css(".author_group .author") | css("li.author")
    published_at = meta("article:published_time") | css(".registration dd") | css("li.lasttime").re(r"입력\s*:\s*([\d.]{10} [\d:]{5,8})") | meta("article:published")
    modified_at = meta("article:modified_time") | ld("dateModified") | css(".registration dd + dt + dd")
    section = css(".news_ttl_wrap .cate") | meta("article:section")
    body = css(".news_cnt_detail_wrap") | css("#article_body .art_txt")
    drop = (css(".mid_title, .ad_contents, .ad_wrap, .btn_zoom, .reaction_btn_wrap, .midtitle_text"),)
    copyright = css(".bt_copyright")
    subheads = (css(".border_org"),)
    source_id = meta("articleid")

    def prepare(self, page: Page) -> Page:
        """The page with its boxed subheads as headings."""
        return mark(page, css(".news_cnt_detail_wrap div.border_org"), "h3")
