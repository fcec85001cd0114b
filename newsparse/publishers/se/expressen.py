"""Expressen."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld


class Expressen(Extractor):
    """Expressen."""

    name = "Expressen"
    hosts = ("expressen.se",)
    timezone = "Europe/Stockholm"
    lead = css(".article__preamble")
    tags = ld("keywords").re(r"(?:[a-z]+/)?(.+)")
    body = running_text(".article__body-text")
    drop = (css("button, .visually-hidden"),)
