"""La Libre."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LaLibre(Arc):
    """La Libre."""

    marker = None
    name = "La Libre"
    hosts = ("lalibre.be", "dhnet.be")
    timezone = "Europe/Brussels"
    body = bulk(running_text(".ap-StoryText, .article-text, .article-body"))
