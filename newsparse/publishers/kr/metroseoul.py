"""메트로신문."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MetroSeoul(Extractor):
    """메트로신문."""

    name = "메트로신문"
    hosts = ("metroseoul.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h1.detail-title")
    published_at = css(".info-byline-container") | css(".article-title span:nth-child(2)")
    body = css(".article-txt-contents") | css(".left-article-txt")
