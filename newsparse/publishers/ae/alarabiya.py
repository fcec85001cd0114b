"""العربية."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class AlArabiya(Extractor):
    """العربية."""

    name = "العربية"
    hosts = ("alarabiya.net",)
    timezone = "Asia/Dubai"
    lead = css(".caption, h2.caption_subtitle")
    body = bulk(running_text("#body-text, .article-body"))
