"""SME."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class SME(Extractor):
    """SME."""

    name = "SME"
    hosts = ("sme.sk",)
    timezone = "Europe/Bratislava"
    lead = css(".perex, p.perex")
    body = bulk(running_text("article .js-article-body, .article-body, #article-box article"))
