"""AFP Fact Check and AFP's blogs."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class AFPFactCheck(Extractor):
    """AFP Fact Check and AFP's blogs."""

    hosts = ("factcheck.afp.com", "factuel.afp.com", "correspondent.afp.com", "making-of.afp.com")
    timezone = "Europe/Paris"
    title = css(".content-title")
    authors = css(".meta-author")
    published_at = undated(css(".meta-date"))
