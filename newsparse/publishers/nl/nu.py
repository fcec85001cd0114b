"""NU.nl."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NU(Extractor):
    """NU.nl."""

    name = "NU.nl"
    hosts = ("nu.nl",)
    timezone = "Europe/Amsterdam"
    lead = css(".item-excerpt, .block-article-header .excerpt")
    body = bulk(
        running_text(".block-content")
        | css(".block-article-body__text > p, .block-article-body__text > h2, .article-body .textblock p")
    )
