"""NHK."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NHK(Extractor):
    """NHK."""

    name = "NHK"
    hosts = ("nhk.or.jp",)
    timezone = "Asia/Tokyo"
    lead = css(".content--summary")
    body = bulk(
        running_text(".content--detail-body .body-text, #js-article-body")
        | css(".content--detail-body, #js-article-body")
    )
