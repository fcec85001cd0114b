"""Fanpage."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class Fanpage(Extractor):
    """Fanpage."""

    name = "Fanpage"
    hosts = ("fanpage.it",)
    timezone = "Europe/Rome"
    title = css(".art-title h1")
    subtitles = foremost(css(".art-subtitle"))
    lead = foremost(css(".art-subtitle"))
    body = bulk(running_text(".fp_single__body, .entry-content, article .content"))
