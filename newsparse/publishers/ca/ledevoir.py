"""Le Devoir."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LeDevoir(Extractor):
    """Le Devoir."""

    name = "Le Devoir"
    hosts = ("ledevoir.com",)
    timezone = "America/Toronto"
    body = bulk(running_text(".editor, .article-texte"))
