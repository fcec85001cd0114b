"""채널A."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class ChannelA(Extractor):
    """채널A."""

    name = "채널A"
    hosts = ("ichannela.com",)
    timezone = "Asia/Seoul"
    title = css(".news_article_title h2 .title") | css(".news_title_area h1")
    authors = meta("author")
    body = css(".news_page_txt") | css(".news_artice_area")
