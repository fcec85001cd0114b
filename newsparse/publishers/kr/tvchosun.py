"""TV조선."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TVChosun(Extractor):
    """TV조선."""

    name = "TV조선"
    hosts = ("news.tvchosun.com",)
    timezone = "Asia/Seoul"
    title = css(".view-title h2.title")
    authors = css(".editor a.reporter")
    copyright = css("p.copy") | css(".copyright")
    published_at = css(".editor .date p").re(r"등록\s*:\s*(.+)")
    modified_at = css(".editor .date p").re(r"수정\s*:\s*(.+)")
    body = css(".contents .text-box")
