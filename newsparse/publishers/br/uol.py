"""UOL."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class UOL(Extractor):
    """UOL."""

    name = "UOL"
    hosts = ("uol.com.br",)
    timezone = "America/Sao_Paulo"
    body = bulk(
        running_text(".jupiter-paragraph-fragment, .text, .c-news__body")
        | with_subheads(css("p.jupiter-paragraph-fragment"))
    )
