"""Tengrinews."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Tengrinews(Extractor):
    """Tengrinews."""

    name = "Tengrinews"
    hosts = ("tengrinews.kz",)
    timezone = "Asia/Almaty"
    body = bulk(running_text(".content_main_text, .tn-news-text"))
