"""Hürriyet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Hurriyet(Extractor):
    """Hürriyet."""

    name = "Hürriyet"
    hosts = ("hurriyet.com.tr",)
    timezone = "Europe/Istanbul"
    lead = css(".news-content__inf h2, .news-content__inf, h2.news-detail-spot")
    body = bulk(running_text(".news-content, .news-box") | css(".news-content"))
