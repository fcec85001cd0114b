"""NDR."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class NDR(Extractor):
    """NDR."""

    name = "NDR"
    hosts = ("ndr.de",)
    timezone = "Europe/Berlin"
    lead = css(".articlehead .preface, p.preface")
    body = running_text("article .copytext") | running_text("body > article, #page article")
    drop = (css(".textauthor, .relatedbroadcast"),)
