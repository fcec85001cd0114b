"""SBS."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class SBS(Extractor):
    """SBS."""

    name = "SBS"
    hosts = ("sbs.com.au",)
    timezone = "Australia/Sydney"
    title = css(".text-headline h1")
    subtitles = foremost(css(".text-abstract"))
    authors = css(".article__meta-author")
    published_at = undated(css(".article__meta-date time"))
