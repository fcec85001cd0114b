"""뉴데일리."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class NewDaily(Extractor):
    """뉴데일리, with its sites for business and the regions."""

    name = "뉴데일리"
    hosts = ("newdaily.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".article-header h1") | css(".nd-news-header h1")
    subtitles = css(".article-header .article-subtitle, .article-subtitle")
    authors = css(".article-header .article-author") | css(".nd-news-writer")
    published_at = css(".article-date").re(r"입력\s*([\d\-. :]{10,20})") | css(".nd-news-info-date")
    modified_at = css(".article-date").re(r"수정\s*([\d\-. :]{10,20})")
    body = css("#article_conent") | css("#ndArtBody") | css("section.nd-news-body")
    drop = (css(".article-subtitle"),)
