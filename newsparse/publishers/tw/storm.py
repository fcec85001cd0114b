"""風傳媒."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class Storm(Extractor):
    """風傳媒."""

    name = "風傳媒"
    hosts = ("storm.mg",)
    timezone = "Asia/Taipei"
    section = css("#category_tag_wrapper a")
    body = bulk(css("#CMS_wrapper p, #CMS_wrapper h2, #CMS_wrapper h3, .article_content_inner p"))
