"""VG."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, meta


class VG(Extractor):
    """VG."""

    name = "VG"
    hosts = ("vg.no",)
    timezone = "Europe/Oslo"
    title = meta("og:title")
    lead = css("header.article-intro p")
    tags = meta("article:tag")
    body = bulk(running_text("section.article-body"))
    drop = (saying("p", r"\W{0,4}(?:Les også:|Vil du lese mer)"),)
