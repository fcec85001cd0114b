"""Index."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class IndexHU(Extractor):
    """Index."""

    name = "Index"
    hosts = ("index.hu",)
    timezone = "Europe/Budapest"
    lead = css(".lead")
    body = bulk(running_text(".cikk-torzs") | css(".cikk-torzs"))
