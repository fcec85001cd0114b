"""Axios."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Axios(Extractor):
    """Axios."""

    name = "Axios"
    hosts = ("axios.com",)
    timezone = "America/New_York"
    authors = css("a.gtm-author-byline")
