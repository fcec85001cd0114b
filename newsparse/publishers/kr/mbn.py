"""MBN."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MBN(Extractor):
    """MBN."""

    name = "MBN"
    hosts = ("mbn.co.kr", "mbn.mk.co.kr")
    timezone = "Asia/Seoul"
    title = css(".title_box h1")
    published_at = css(".txt_box .time").re(r"기사입력\s*([\d.\- :]{10,19})")
    modified_at = css(".txt_box .time").re(r"최종수정\s*([\d.\- :]{10,19})")
    subtitles = css("div.midtitle_text, p.summary_line")
    authors = css("li.author")
    body = css("#newsViewArea") | css("[itemprop=articleBody]")
    drop = (css(".ad_wrap, .midtitle_text, p.summary_line"),)
