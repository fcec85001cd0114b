"""CNN Brasil."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class CNNBrasil(WordPress):
    """CNN Brasil."""

    marker = None
    name = "CNN Brasil"
    hosts = ("cnnbrasil.com.br",)
    timezone = "America/Sao_Paulo"
    body = bulk(running_text("[data-single-content=true], .single-content, .post__content"))
