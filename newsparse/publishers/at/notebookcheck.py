"""Notebookcheck."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Notebookcheck(Extractor):
    """Notebookcheck."""

    name = "Notebookcheck"
    hosts = ("notebookcheck.com", "notebookcheck.net")
    timezone = "Europe/Vienna"
    authors = css(".intro-author a")
    published_at = undated(css(".intro-author time"))
    drop = (css(".ttcl_3, .socialarea, .tx-nbc2fe-relatedarticles"),)
