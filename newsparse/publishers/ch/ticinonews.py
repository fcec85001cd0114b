"""Ticinonews."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Ticinonews(Extractor):
    """Ticinonews."""

    name = "Ticinonews"
    hosts = ("ticinonews.ch",)
    timezone = "Europe/Zurich"
    title = css(".heading-data .title")
    subtitles = css(".heading-data .subtitle")
    lead = css(".heading-data .subtitle")
    authors = css(".heading-data .author")
    published_at = undated(css(".heading-data .date"))
