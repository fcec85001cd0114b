"""虎嗅."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class Huxiu(Extractor):
    """虎嗅."""

    name = "虎嗅"
    hosts = ("huxiu.com",)
    timezone = "Asia/Shanghai"
    title = css("h1.article__title")
    authors = css(".author-info__username")
    published_at = undated(css(".article__time"))
    body = bulk(running_text(".article__content"))
    subheads = (css(".article__content .text-big-title"),)
