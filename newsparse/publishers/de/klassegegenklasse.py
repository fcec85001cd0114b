"""Klasse Gegen Klasse."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, xpath


class KlasseGegenKlasse(Extractor):
    """Klasse Gegen Klasse."""

    name = "Klasse Gegen Klasse"
    hosts = ("klassegegenklasse.org",)
    timezone = "Europe/Berlin"
    lead = css(".singleHeader-excerpt")
    authors = css(".metaInfoAuthorList li")
    tags = css(".singleTagList li")
    body = running_text(".singleContent")
    drop = (
        css(".singleTagList"),
        xpath("//p[em and not(text()[normalize-space()])]"),
        saying("p", r"Zum Weiterlesen:"),
    )
