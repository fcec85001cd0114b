"""Aftonbladet."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Aftonbladet(Extractor):
    """Aftonbladet."""

    name = "Aftonbladet"
    hosts = ("aftonbladet.se",)
    timezone = "Europe/Stockholm"
    lead = css("[data-test-tag=lead-text]")
    drop = (css("[data-test-tag=subtitle]"),)
