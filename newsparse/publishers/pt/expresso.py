"""Impresa: Expresso and SIC Notícias share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Impresa(Extractor):
    """Impresa: Expresso and SIC Notícias share one layout."""

    hosts = ("expresso.pt", "sicnoticias.pt")
    timezone = "Europe/Lisbon"
    lead = css(".lead, h2.lead")
    body = bulk(running_text(".article-content, .full-article-fragment"))
