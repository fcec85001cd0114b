"""Tribunnews."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import xpath


class Tribunnews(Extractor):
    """Tribunnews."""

    name = "Tribunnews"
    hosts = ("tribunnews.com",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".txt-article, .side-article.txt-article"))
    drop = (
        xpath(
            "//p[starts-with(normalize-space(.), 'Baca: ') or starts-with(normalize-space(.), 'Baca juga: ')]"
        ),
    )
