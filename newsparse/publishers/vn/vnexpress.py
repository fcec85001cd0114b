"""VnExpress."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class VnExpress(Extractor):
    """VnExpress."""

    name = "VnExpress"
    hosts = ("vnexpress.net",)
    timezone = "Asia/Ho_Chi_Minh"
    title = ld("headline")
    authors = css("article.fck_detail p.author_mail, article.fck_detail p[style*='text-align:right']")
    lead = css("h1 ~ p.description")
    tags = meta("keywords").but("Tin nóng")
    body = bulk(running_text("article.fck_detail"))
    drop = (css("p.author_mail, p[style*='text-align:right']"),)
