"""The Standard."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class EveningStandard(Extractor):
    """The Standard."""

    name = "The Standard"
    hosts = ("standard.co.uk",)
    timezone = "Europe/London"
    title = meta("og:title")
    lead = css("#frameInner header h1 ~ div, article header h1 ~ div")
