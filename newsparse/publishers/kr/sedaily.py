"""서울경제."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class SeoulEconomy(Extractor):
    """서울경제."""

    name = "서울경제"
    hosts = ("sedaily.com",)
    timezone = "Asia/Seoul"
    title = css(".article_head .art_tit")
    subtitles = css(".article_summary")
    authors = css(".article_info .reporter") | css(".view_top li a")
    published_at = css(".article_info .url_txt").re(r"입력\s?(.+)")
    modified_at = css(".article_info .url_txt").re(r"수정\s?(.+)")
    section = meta("article:section") | css(".article_head .sec a").re(r"^(?!홈$)(.+)$")
    body = css(".article_view[itemprop=articleBody]") | css("#ttsBody") | css("section.article-body") | css("div.view_con")
    drop = (css(".art_rel, .article_copy, [class^=sub_ad]"),)
    copyright = css(".article_copy")
