"""SBS."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class SBS(Extractor):
    """SBS 뉴스."""

    name = "SBS"
    hosts = ("news.sbs.co.kr",)
    timezone = "Asia/Seoul"
    title = css("#news-title") | css("h1.article_main_tit")
    authors = css(".w_author .reporter [itemprop=name]") | css(".w_author .reporter")
    published_at = css(".date_area meta[itemprop=datePublished]")
    modified_at = css(".date_area meta[itemprop=dateModified]")
    body = css(".text_area[itemprop=articleBody]") | css(".main_text .text_area")


class SBSBiz(Extractor):
    """SBS Biz: its text is in the page only at ``/amp/article/``."""

    name = "SBS Biz"
    hosts = ("biz.sbs.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h2.titleline_title_end")
    authors = css("strong.aeti_title")
    published_at = css(".aeti_date_entry .aeti_num")
    body = css("div.acem_text")
