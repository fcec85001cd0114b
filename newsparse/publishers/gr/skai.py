"""ΣΚΑΪ."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class SKAI(Extractor):
    """ΣΚΑΪ."""

    name = "ΣΚΑΪ"
    hosts = ("skai.gr",)
    timezone = "Europe/Athens"
    body = bulk(running_text(".articletext, .field-name-body .field-item, .article-body"))
