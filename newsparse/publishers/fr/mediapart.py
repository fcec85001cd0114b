"""Mediapart."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Mediapart(Extractor):
    """Mediapart."""

    name = "Mediapart"
    hosts = ("mediapart.fr",)
    timezone = "Europe/Paris"
    lead = css(".news__heading__top__intro, .introduction")
    body = bulk(running_text(".news__body__center__article, .content-article"))
