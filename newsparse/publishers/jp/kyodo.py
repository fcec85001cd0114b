"""Kyodo: its news, and the papers of which nordot shows articles."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Kyodo(Extractor):
    """Kyodo: its news, and the papers of which nordot shows articles."""

    hosts = ("nordot.app", "kyodonews.jp", "english.kyodonews.net")
    timezone = "Asia/Tokyo"
    body = bulk(running_text(".ma__p, .article-body, .main_content_body"))
