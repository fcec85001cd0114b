"""Milliyet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Milliyet(Extractor):
    """Milliyet."""

    name = "Milliyet"
    hosts = ("milliyet.com.tr",)
    timezone = "Europe/Istanbul"
    lead = css(".news-detail-title + h2, .nd-spot, .news__spot")
    body = bulk(running_text(".news-content__description, .news-content"))
