"""VG."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class VG(Extractor):
    """VG."""

    name = "VG"
    hosts = ("vg.no",)
    timezone = "Europe/Oslo"
    title = meta("og:title")
    lead = css("header.article-intro p")
    tags = meta("article:tag")
    body = bulk(running_text("section.article-body"))
    drop = (xpath("//section/p[contains(., 'Les også:') or contains(., 'Vil du lese mer')]"),)
