"""الشرق الأوسط."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class AsharqAlAwsat(Extractor):
    """الشرق الأوسط."""

    name = "الشرق الأوسط"
    hosts = ("aawsat.com",)
    timezone = "Asia/Riyadh"
    body = bulk(
        running_text(".article-body, .field--name-body, .field-name-body .field-item, .node_new_body")
    )
