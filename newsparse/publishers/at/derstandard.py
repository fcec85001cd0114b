"""DER STANDARD."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DerStandard(Extractor):
    """DER STANDARD."""

    name = "DER STANDARD"
    hosts = ("derstandard.at", "derstandard.de")
    timezone = "Europe/Vienna"
    lead = css(".article-subtitle")
    body = css(".article-body")
    drop = (css("figure blockquote, .story-tool"),)
