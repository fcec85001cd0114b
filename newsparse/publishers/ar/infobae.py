"""Infobae."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Infobae(Arc):
    """Infobae."""

    marker = None
    name = "Infobae"
    hosts = ("infobae.com",)
    timezone = "America/Argentina/Buenos_Aires"
    lead = css("h2.article-subheadline")
    body = bulk(running_text(".body-article"))
