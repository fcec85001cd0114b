"""KapanLagi."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class KapanLagi(Extractor):
    """KapanLagi."""

    name = "KapanLagi"
    hosts = ("kapanlagi.com",)
    timezone = "Asia/Jakarta"
    title = css("h1.detail__header_title")
    authors = css("a.headermetabox-author-name")
    published_at = undated(css("time.headermetabox-datetime-text"))
