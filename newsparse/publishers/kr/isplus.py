"""일간스포츠."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class IlganSports(Extractor):
    """일간스포츠."""

    name = "일간스포츠"
    hosts = ("isplus.com", "isplus.live.joins.com")
    timezone = "Asia/Seoul"
    title = css("#viewTitle") | css(".article_tit h2")
    authors = css(".journalist_line p.mr_10")
    published_at = css(".journalist_date").re(r"등록\s*(.+)")
    body = css("#article_body") | css("#article_content")
