"""Bleacher Report."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class BleacherReport(Extractor):
    """Bleacher Report."""

    name = "Bleacher Report"
    hosts = ("bleacherreport.com",)
    timezone = "America/New_York"
    authors = css("article .authorInfo .name")
    published_at = undated(css("article header .date"))
