"""NRK."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class NRK(Extractor):
    """NRK."""

    name = "NRK"
    hosts = ("nrk.no",)
    timezone = "Europe/Oslo"
    title = meta("og:title")
    lead = css("div.article-lead")
    body = bulk(running_text("div.article-body"))
