"""好奇心日报."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class QDaily(Extractor):
    """好奇心日报."""

    name = "好奇心日报"
    hosts = ("qdaily.com",)
    timezone = "Asia/Shanghai"
    title = css("h2.title")
    published_at = undated(css(".date.smart-date", attr="data-origindate"))
