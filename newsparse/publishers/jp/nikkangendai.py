"""日刊ゲンダイ."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld


class NikkanGendai(Extractor):
    """日刊ゲンダイ."""

    name = "日刊ゲンダイ"
    hosts = ("nikkan-gendai.com",)
    timezone = "Asia/Tokyo"
    title = ld("headline")
    published_at = ld("datePublished")
    tags = css("main div[class*=m-keyword-list] > ul > li")
    body = bulk(css(".article-wrap p.full-text"))
