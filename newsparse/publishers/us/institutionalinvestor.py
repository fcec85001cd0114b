"""Institutional Investor."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class InstitutionalInvestor(Extractor):
    """Institutional Investor."""

    name = "Institutional Investor"
    hosts = ("institutionalinvestor.com",)
    timezone = "America/New_York"
    title = css("header.article_header h1, header.article_header--featured h1")
    subtitles = css(".article_header .standfirst, .article_header--featured .standfirst")
    authors = css(".article_header .author_name, .article_header--featured .author_name")
    published_at = undated(css(".article_header time, .article_header--featured time"))
