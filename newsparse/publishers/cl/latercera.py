"""La Tercera."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LaTercera(Arc):
    """La Tercera."""

    marker = None
    name = "La Tercera"
    hosts = ("latercera.com",)
    timezone = "America/Santiago"
    lead = css(".article-body__subtitle, p.excerpt")
    body = bulk(running_text(".article-body__content, .single-content, .article-body"))
