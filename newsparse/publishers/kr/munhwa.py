"""문화일보."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Munhwa(Extractor):
    """문화일보."""

    name = "문화일보"
    hosts = ("munhwa.com",)
    timezone = "Asia/Seoul"
    title = css(".article-header .title") | css("h1.title")
    subtitles = css(".article-subtitle p") | css(".article-subtitle")
    authors = css(".byline .writer span a")
    published_at = css(".byline .date-publish")
    modified_at = css(".byline .date-update, .byline .date-modify")
    body = css("#article-body") | css("#News_content")
    drop = (css(".article-subtitle"),)
