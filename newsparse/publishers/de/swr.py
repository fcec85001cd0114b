"""SWR."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class SWR(Extractor):
    """SWR."""

    name = "SWR"
    hosts = ("swr.de", "swr3.de")
    timezone = "Europe/Berlin"
    lead = css("article p.lead")
    body = running_text("article .bodytext")
