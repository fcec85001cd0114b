"""Daily Sabah."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class DailySabah(Extractor):
    """Daily Sabah."""

    name = "Daily Sabah"
    hosts = ("dailysabah.com",)
    timezone = "Europe/Istanbul"
    body = bulk(running_text(".article_body") | css(".article_body"))
