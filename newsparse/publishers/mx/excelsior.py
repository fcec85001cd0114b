"""Excélsior."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Excelsior(Extractor):
    """Excélsior."""

    name = "Excélsior"
    hosts = ("excelsior.com.mx",)
    timezone = "America/Mexico_City"
    body = bulk(running_text("#node-article-body, .node-article-body"))
