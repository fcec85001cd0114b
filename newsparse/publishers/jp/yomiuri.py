"""読売新聞."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Yomiuri(Extractor):
    """読売新聞."""

    name = "読売新聞"
    hosts = ("yomiuri.co.jp",)
    timezone = "Asia/Tokyo"
    source_id = css("link[rel=canonical]", "href").re(r"/(\d{8}-OYT\w{5,12})/")
    tags = css(".p-related-tags li > a")
    body = running_text(".p-main-contents")
