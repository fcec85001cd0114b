"""What the layouts of 한국일보 share."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class HankookIlboBase(Extractor):
    """What the layouts share."""

    name = "한국일보"
    timezone = "Asia/Seoul"
    title = meta("headline") | css("h1.title") | css(".news-view-ttl")
    section = meta("article:section") | meta("content_category")
    drop = (
        css(".sub-tit-ll, .img-zoomin, .writer, .btn-area, .more-news-container, .module-area"),
        css(".edit-subscribe, .newspaper-subscribe, .more-articles, .no-print, .editor-img-box .ad"),
    )
    copyright = (
        css(".newspaper-subscribe .copy") | css("p:contains('Copyright ⓒ 한국일보')") | meta("copyright")
    )
