"""Salzburger Nachrichten."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld


class SalzburgerNachrichten(Extractor):
    """Salzburger Nachrichten."""

    name = "Salzburger Nachrichten"
    hosts = ("sn.at",)
    timezone = "Europe/Vienna"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css("p.article-leadtext") | css("div.articleContent > p.vorspann")
    tags = css("div.articleTags a")
    body = bulk(running_text("[class*=article-body-text], [class*=section-text]")) | bulk(
        running_text("div[class*=articleText]")
    )
    drop = (saying("p", r"\(Quelle:"),)
