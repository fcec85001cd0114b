"""Fanpage."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Fanpage(Extractor):
    """Fanpage."""

    name = "Fanpage"
    hosts = ("fanpage.it",)
    timezone = "Europe/Rome"
    body = bulk(running_text(".fp_single__body, .entry-content, article .content"))
