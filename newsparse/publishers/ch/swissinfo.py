"""Swissinfo."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Swissinfo(Extractor):
    """Swissinfo."""

    name = "Swissinfo"
    hosts = ("swissinfo.ch",)
    timezone = "Europe/Zurich"
    title = css(".si-detail__header h1")
    subtitles = css(".si-detail__content .lead-text")
    authors = css(".si-detail__content .si-detail__author-name")
    published_at = undated(css("time.si-detail__date"))
