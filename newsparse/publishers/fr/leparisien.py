"""Le Parisien."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LeParisien(Arc):
    """Le Parisien."""

    marker = None
    name = "Le Parisien"
    hosts = ("leparisien.fr",)
    timezone = "Europe/Paris"
    lead = css(".subheadline")
    body = bulk(running_text("section.content, .article-section .content"))
