"""আনন্দবাজার পত্রিকা."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Anandabazar(Extractor):
    """আনন্দবাজার পত্রিকা."""

    name = "আনন্দবাজার পত্রিকা"
    hosts = ("anandabazar.com",)
    timezone = "Asia/Kolkata"
    body = bulk(running_text("#contentbox, .articlebody, .mainstory-body"))
