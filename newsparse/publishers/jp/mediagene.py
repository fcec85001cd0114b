"""メディアジーン: Gizmodo Japan and Lifehacker Japan."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css, meta


class GizmodoJapan(Extractor):
    """ギズモード・ジャパン."""

    name = "ギズモード・ジャパン"
    hosts = ("gizmodo.jp",)
    timezone = "Asia/Tokyo"
    title = css("h1.p-post-title")
    authors = css("li.p-post-AssistAuthor")
    published_at = undated(css("li.p-post-AssistTime time"))


class LifehackerJapan(Extractor):
    """ライフハッカー・ジャパン."""

    name = "ライフハッカー・ジャパン"
    hosts = ("lifehacker.jp",)
    timezone = "Asia/Tokyo"
    title = css("h1[class^=article_pArticle_Title]") | css("h1.lh-summary-title")
    authors = meta("author") | css("p.lh-entryDetailInner--credit")
    published_at = undated(css(".lh-entryDetail-header time"))
    drop = (css("p.lh-entryDetailInner--credit"),)
