"""NRK."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class NRK(Extractor):
    """NRK."""

    name = "NRK"
    hosts = ("nrk.no",)
    timezone = "Europe/Oslo"
    title = meta("og:title")
    lead = css("div.article-lead")
    body = running_text("div.article-body")
