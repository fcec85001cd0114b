"""Citynews: Today.it and its local papers share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Citynews(Extractor):
    """Citynews: Today.it and its local papers share one layout."""

    hosts = (
        "today.it",
        "romatoday.it",
        "milanotoday.it",
        "napolitoday.it",
        "bolognatoday.it",
        "torinotoday.it",
        "palermotoday.it",
    )
    timezone = "Europe/Rome"
    body = bulk(running_text(".c-entry, .entry-content-body") | css(".c-entry"))
