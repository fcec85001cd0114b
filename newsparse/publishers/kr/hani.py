"""한겨레."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Hankyoreh(Extractor):
    """한겨레; its class names end in a hash, so they are matched by their first part."""

    name = "한겨레"
    hosts = ("hani.co.kr",)
    timezone = "Asia/Seoul"
    title = css("[class*=ArticleDetailView_title]")
    subtitles = css("[class*=ArticleDetailView_subtitle]")
    authors = css("[class*=ArticleDetailView_reporterList] a")
    published_at = css("[class*=ArticleDetailView_dateListItem]").re(r"등록\s*(.+)")
    modified_at = css("[class*=ArticleDetailView_dateListItem]").re(r"수정\s*(.+)")
    body = css("article .article-text") | css(".article-text .text")
    drop = (css("[class*=BaseAd_], [class*=copyrightBottom], .ad-box"),)
    copyright = css("[class*=copyrightBottom]")


class HankyorehEnglish(Hankyoreh):
    """The Hankyoreh, in English: its metadata call the edition the section, and the desk's address stands below every report."""

    name = "The Hankyoreh"
    hosts = ("english.hani.co.kr",)
    section = css(".article-head .category a") | css("[class*=ArticleDetailView_breadcrumb] a")
