"""L’Express."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LExpress(Arc):
    """L’Express."""

    marker = None
    name = "L’Express"
    hosts = ("lexpress.fr",)
    timezone = "Europe/Paris"
    lead = css(".article__lead")
    body = bulk(running_text(".article__text"))
