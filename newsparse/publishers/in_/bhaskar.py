"""दैनिक भास्कर."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css, ld


class Bhaskar(Extractor):
    """दैनिक भास्कर. Its text stands in an article without any name."""

    name = "दैनिक भास्कर"
    hosts = ("bhaskar.com",)
    timezone = "Asia/Kolkata"
    title = ld("headline")
    published_at = ld("datePublished")
    tags = ld("keywords").but(r".*news.*")
    body = bulk(css("article p, article [style='border-bottom:none'] li"))
    caption = css("article div.f3e032cb + * > span")
