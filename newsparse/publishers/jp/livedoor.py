"""ライブドアニュース: the portal's pages of an article. The publisher is the press that wrote it."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class LivedoorNews(Extractor):
    """ライブドアニュース."""

    hosts = ("news.livedoor.com",)
    timezone = "Asia/Tokyo"
    title = css("h1.articleTtl")
    publisher = css(".articleVender [itemprop=name]") | css(".articleVender")
    drop = (css(".articleImage > p"),)
    body = bulk(css(".articleBody"))
