"""Habertürk."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Haberturk(Extractor):
    """Habertürk."""

    name = "Habertürk"
    hosts = ("haberturk.com",)
    timezone = "Europe/Istanbul"
    lead = css("article .featured h2")
    body = running_text("article .cms-container, article .cms-container > .page-break")
