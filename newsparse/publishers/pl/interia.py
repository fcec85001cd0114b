"""Interia."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Interia(Extractor):
    """Interia."""

    name = "Interia"
    hosts = ("interia.pl",)
    timezone = "Europe/Warsaw"
    lead = css(".article-lead, .ids-article-header__lead")
    body = bulk(running_text(".article-body, .ids-article-content"))
