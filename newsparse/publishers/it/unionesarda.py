"""L'Unione Sarda."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class UnioneSarda(Extractor):
    """L'Unione Sarda."""

    name = "L'Unione Sarda"
    hosts = ("unionesarda.it",)
    timezone = "Europe/Rome"
    title = css(".post-heading h1")
    subtitles = css(".post-heading h6")
    lead = css(".post-heading h6")
    published_at = undated(css(".post-header time.date-str"))
