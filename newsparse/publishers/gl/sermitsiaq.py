"""Sermitsiaq."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Sermitsiaq(Extractor):
    """Sermitsiaq."""

    name = "Sermitsiaq"
    hosts = ("sermitsiaq.ag",)
    timezone = "America/Nuuk"
    subtitles = css(".articleHeader .subtitle")
    drop = (css(".articleHeader"),)
