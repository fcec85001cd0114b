"""Global Media: Jornal de Notícias, Diário de Notícias and TSF share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class GlobalMedia(Extractor):
    """Global Media: Jornal de Notícias, Diário de Notícias and TSF share one layout."""

    hosts = (
        "jn.pt",
        "dn.pt",
        "tsf.pt",
        "ojogo.pt",
    )
    timezone = "Europe/Lisbon"
    lead = css(".t-a-c-intro-1 p, .t-article-content-intro-1")
    body = bulk(
        running_text(".t-article-content-inner-1, .t-article-content-inner, .arroz-de-pato, .article-body")
    )
