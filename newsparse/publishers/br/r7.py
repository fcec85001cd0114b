"""R7."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class R7(Arc):
    """R7."""

    marker = None
    name = "R7"
    hosts = ("r7.com",)
    timezone = "America/Sao_Paulo"
    body = bulk(
        running_text(".b-article-body, .toolkit-media-content, article .media_box, .base-container-lg")
    )
