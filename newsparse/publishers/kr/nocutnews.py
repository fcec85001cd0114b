"""노컷뉴스."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class NoCut(Extractor):
    """노컷뉴스."""

    name = "노컷뉴스"
    hosts = ("nocutnews.co.kr",)
    timezone = "Asia/Seoul"
    title = css(".h_info h1") | css(".h_info h2")
    subtitles = css("h3.news-h3")
    authors = css(".bl_b li.email span") | css(".bl_b li.email")
    published_at = css(".bl_b li:nth-child(2)")
    body = css("#pnlContent") | css("[itemprop=articleBody]")
    drop = (css("h3.news-h3"),)
    photo = css("span.fr-img-caption")
    caption = css("span.fr-inner")
