"""Rest of World."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld


class RestOfWorld(Extractor):
    """Rest of World."""

    name = "Rest of World"
    hosts = ("restofworld.org",)
    timezone = "America/New_York"
    title = ld("headline")
    section = css(".post-header__text__section a")
    tags = ld("keywords")
    lead = css(".post-header__text__dek")
    body = running_text(".post-content")
    drop = (css(".conveyor-screen__text, .datawrapper__explore"),)
