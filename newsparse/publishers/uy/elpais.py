"""El País."""

from newsparse.platforms.brightspot import Brightspot
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ElPaisUY(Brightspot):
    """El País."""

    marker = None
    name = "El País"
    hosts = ("elpais.com.uy",)
    timezone = "America/Montevideo"
    body = bulk(running_text(".RichTextArticleBody-body, .RichTextBody, .article-content"))
