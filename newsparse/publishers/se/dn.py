"""Dagens Nyheter."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class BonnierSE(Extractor):
    """Dagens Nyheter."""

    name = "Dagens Nyheter"
    hosts = ("dn.se",)
    timezone = "Europe/Stockholm"
    lead = css(".article__lead")
    body = bulk(running_text(".article__body-content, .article__body"))
