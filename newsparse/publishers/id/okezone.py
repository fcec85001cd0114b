"""Okezone."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Okezone(Extractor):
    """Okezone."""

    name = "Okezone"
    hosts = ("okezone.com",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text("#contentx, .read.right, #article-box"))
