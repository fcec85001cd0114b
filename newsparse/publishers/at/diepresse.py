"""Die Presse."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class DiePresse(Extractor):
    """Die Presse."""

    name = "Die Presse"
    hosts = ("diepresse.com",)
    timezone = "Europe/Vienna"
    lead = css("article p.lead")
    body = running_text("#article-body")
