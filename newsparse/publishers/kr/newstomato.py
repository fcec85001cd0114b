"""뉴스토마토."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class NewsTomato(Extractor):
    """뉴스토마토."""

    name = "뉴스토마토"
    hosts = ("newstomato.com",)
    timezone = "Asia/Seoul"
    title = css(".rn_stitle")
    published_at = css(".rn_sdate").re(r"((?:19|20)\d\d-\d\d-\d\d(?:\s[\d: 오전후]{4,12})?)")
    body = css(".rns_text")
