"""Infosecurity Magazine."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class InfosecurityMagazine(Extractor):
    """Infosecurity Magazine."""

    name = "Infosecurity Magazine"
    hosts = ("infosecurity-magazine.com",)
    timezone = "Europe/London"
    authors = css(".author .author-name a")
    published_at = undated(css(".article-meta time"))
