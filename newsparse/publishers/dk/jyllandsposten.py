"""Jyllands-Posten."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class JyllandsPosten(Extractor):
    """Jyllands-Posten."""

    name = "Jyllands-Posten"
    hosts = ("jyllands-posten.dk", "jp.dk")
    timezone = "Europe/Copenhagen"
    lead = css(".c-article-top-info__description, article header > p")
    body = running_text(".c-article-text-container > div") | running_text("main article")
