"""Sermitsiaq."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Sermitsiaq(Extractor):
    """Sermitsiaq."""

    name = "Sermitsiaq"
    hosts = ("sermitsiaq.ag",)
    timezone = "America/Nuuk"
    subtitles = css(".articleHeader .subtitle")
    body = running_text(".bodytext")
