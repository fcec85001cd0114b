"""Observador."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css


class Observador(WordPress):
    """Observador."""

    marker = None
    name = "Observador"
    hosts = ("observador.pt",)
    timezone = "Europe/Lisbon"
    lead = css(".article-head-content-lead, .lead")
    body = bulk(running_text(".article-body-content, .editable-content"))
