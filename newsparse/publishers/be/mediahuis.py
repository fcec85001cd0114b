"""Mediahuis: its Flemish newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Mediahuis(Extractor):
    """Mediahuis: its Flemish newspapers share one layout."""

    hosts = ("standaard.be", "gva.be", "hbvl.be")
    timezone = "Europe/Brussels"
    lead = css("[data-testid=article-intro]")
    tags = css(".taglist li, .tag-list > a")
    body = running_text("[data-testid=article-body]")
