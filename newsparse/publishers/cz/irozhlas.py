"""iROZHLAS."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld


class IRozhlas(Extractor):
    """iROZHLAS, the news of the Czech public radio."""

    name = "iROZHLAS"
    hosts = ("irozhlas.cz",)
    timezone = "Europe/Prague"
    title = ld("headline")
    lead = css("header > p[class*=text-lg], header > ul[class*=text-lg]") | css(".b-detail p.text-bold--m")
    body = bulk(running_text("article div.b-detail"))
    drop = (css("div.b-detail > p[class*=meta]"),)
