"""産経新聞."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import xpath


class Sankei(Arc):
    """産経新聞. A paragraph that is one link points to another article."""

    marker = None
    name = "産経新聞"
    hosts = ("sankei.com",)
    timezone = "Asia/Tokyo"
    body = bulk(running_text("div.article-body"))
    drop = (xpath("//p[contains(@class, 'article-text')][a and not(text()[normalize-space()])]"),)
