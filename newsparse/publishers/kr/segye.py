"""세계일보."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Segye(Extractor):
    """세계일보."""

    name = "세계일보"
    hosts = ("segye.com",)
    timezone = "Asia/Seoul"
    title = css("#title_sns")
    subtitles = css("em.precis")
    authors = css("#SG_CreatorName")
    published_at = css(".viewInfo").re(r"입력\s*:\s*([\d.\- :]{10,19})")
    modified_at = css(".viewInfo").re(r"수정\s*:\s*([\d.\- :]{10,19})")
    body = css("article.viewBox2") | css("#article_txt")
    drop = (css("em.precis, .copyright, .relation_news"),)
    copyright = css("p.copyright")
