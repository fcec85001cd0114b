"""Le Soir."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LeSoir(Extractor):
    """Le Soir."""

    name = "Le Soir"
    hosts = ("lesoir.be",)
    timezone = "Europe/Brussels"
    lead = css(".gr-article-infos + p")
    body = bulk(running_text("r-article--section, .gr-article-content"))
