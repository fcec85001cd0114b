"""IPM: La Libre and La DH share one layout."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LaLibre(Arc):
    """IPM: La Libre and La DH share one layout."""

    marker = None
    hosts = ("lalibre.be", "dhnet.be")
    timezone = "Europe/Brussels"
    body = bulk(running_text(".ap-StoryText, .article-text, .article-body"))
