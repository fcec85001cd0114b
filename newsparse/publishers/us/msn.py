"""MSN: a page holds its article only as a reader saw it; as it is served, a script fetches the text."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class MSN(Extractor):
    """MSN: a page holds its article only as a reader saw it; as it is served, a script fetches the text."""

    name = "MSN"
    hosts = ("msn.com",)
    timezone = "Etc/UTC"
    publisher = css(".sourcename-txt") | css(".partnerlogo-img img", "title")
    body = bulk(
        css(".article-body p, .article-body h2") | css("section .flexarticle > p, section .articlebody > p")
    )
