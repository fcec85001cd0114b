"""朝日新聞."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Asahi(Extractor):
    """朝日新聞."""

    name = "朝日新聞"
    hosts = ("asahi.com",)
    timezone = "Asia/Tokyo"
    authors = css(".ArticleTitle .SubInfo") | css("main .Author, main [class*=authorName]")
    lead = css(".nfyQp > .bv2Sj > p")
    body = running_text("main .nfyQp") | running_text(".article-body, .ArticleText")
