"""Tribunnews."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying


class Tribunnews(Extractor):
    """Tribunnews."""

    name = "Tribunnews"
    hosts = ("tribunnews.com",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".txt-article, .side-article.txt-article"))
    drop = (saying("p", r"Baca(?: juga)?: "),)
