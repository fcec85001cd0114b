"""한국일보."""

from newsparse.extractor import Extractor
from newsparse.sources import css, ld, meta


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


class HankookIlbo(HankookIlboBase):
    """The layouts whose body is in the page: until January 2026, and since June 2026."""

    hosts = ("hankookilbo.com",)
    subtitles = css("h2.sub-tit-ll, .article-view h2") | css(".news-view-lead")
    authors = css(".writer") | meta("article:author")
    modified_at = meta("article:modified_time") | ld("dateModified")
    tags = meta("article:tag") | meta("news_keywords")
    body = css(".article-view") | css("[itemprop=articleBody]") | css(".article-story")
