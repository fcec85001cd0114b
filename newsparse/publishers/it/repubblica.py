"""la Repubblica."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class Repubblica(Extractor):
    """la Repubblica."""

    name = "la Repubblica"
    hosts = ("repubblica.it",)
    timezone = "Europe/Rome"
    title = meta("og:title")
    lead = css(".story__summary p")
    tags = ld("about.name")
    body = bulk(running_text(".story__text"))
    credit = css("figcaption").re(r"\((?:foto:? )?([^()]{2,80})\)$")
