"""Gentleman's Journal."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class GentlemansJournal(Extractor):
    """Gentleman's Journal."""

    name = "Gentleman's Journal"
    hosts = ("thegentlemansjournal.com",)
    timezone = "Europe/London"
    title = css("h1.c-post__title")
    subtitles = foremost(css(".c-post__standfirst"))
