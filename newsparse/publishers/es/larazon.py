"""La Razón."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LaRazon(Extractor):
    """La Razón."""

    name = "La Razón"
    hosts = ("larazon.es",)
    timezone = "Europe/Madrid"
    lead = css(".article-main__description, .article__subtitle")
    body = bulk(running_text(".article-main__content"))
