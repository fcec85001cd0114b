"""Abril: Veja, Superinteressante and Exame share one layout."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class Abril(WordPress):
    """Abril: Veja, Superinteressante and Exame share one layout."""

    marker = None
    hosts = ("veja.abril.com.br", "exame.com", "super.abril.com.br")
    timezone = "America/Sao_Paulo"
    body = bulk(running_text(".article-content, section.content, #news-body"))
