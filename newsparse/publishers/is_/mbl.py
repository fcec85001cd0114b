"""mbl.is."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Morgunbladid(Extractor):
    """mbl.is."""

    name = "mbl.is"
    hosts = ("mbl.is",)
    timezone = "Atlantic/Reykjavik"
    section = css(".dateline > a")
    body = running_text(".newsitem .main-layout")
    drop = (css(".mbl-news-link"),)
