"""NTV."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class NTVTR(Extractor):
    """NTV."""

    name = "NTV"
    hosts = ("ntv.com.tr",)
    timezone = "Europe/Istanbul"
    title = meta("og:title")
    authors = meta("articleAuthor")
    lead = css("h2.category-detail-sub-title")
    tags = meta("dmp:tags")
    body = bulk(running_text("div.content-news-tag-selector"))
