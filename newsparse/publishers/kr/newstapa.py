"""뉴스타파."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Newstapa(Extractor):
    """뉴스타파."""

    name = "뉴스타파"
    hosts = ("newstapa.org",)
    timezone = "Asia/Seoul"
    title = css("h3.entry-title")
    authors = css(".journalist-item h6 a") | css(".name a")
    source_id = css("link[rel=canonical]", "href").re(r"/article/(\w+)")
    published_at = css(".journalist-item p")
    tags = css(".tags-list a").re(r"(?:#\s*+)?(\S.*)")
    body = css(".entry-content:has(.ce-block)") | css("div:has(> .ce-block)") | css(".post-content .body")
