"""Stuff."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying


class Stuff(Extractor):
    """Stuff."""

    name = "Stuff"
    hosts = ("stuff.co.nz",)
    timezone = "Pacific/Auckland"
    body = bulk(running_text(".sics-component__story__body, .stuff-article__body"))
    drop = (saying("p", r"READ MORE:"),)
