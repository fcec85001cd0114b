"""ORF."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class ORF(Extractor):
    """ORF."""

    name = "ORF"
    hosts = ("orf.at",)
    timezone = "Europe/Vienna"
    lead = css(".story-lead-text")
    body = running_text(".story-story")
