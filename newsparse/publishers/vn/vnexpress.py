"""VnExpress."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld


class VnExpress(Extractor):
    """VnExpress."""

    name = "VnExpress"
    hosts = ("vnexpress.net",)
    timezone = "Asia/Ho_Chi_Minh"
    title = ld("headline")
    authors = css("p.author_mail strong")
    lead = css("h1 ~ p.description")
    tags = ld("keywords")
    body = bulk(running_text("article.fck_detail"))
    drop = (css("p.author_mail"),)
