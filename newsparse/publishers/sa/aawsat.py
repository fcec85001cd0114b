"""الشرق الأوسط."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class AsharqAlAwsat(Extractor):
    """الشرق الأوسط."""

    name = "الشرق الأوسط"
    hosts = ("aawsat.com",)
    timezone = "Asia/Riyadh"
    section = css(".entry-cat a")
    credit = css(".article-image .caption").re(r"\(([^()]{2,40})\)$")
    body = bulk(
        running_text(".article-body, .field--name-body, .field-name-body .field-item, .node_new_body")
    )
