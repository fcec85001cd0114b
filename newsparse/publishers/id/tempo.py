"""Tempo."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Tempo(Extractor):
    """Tempo."""

    name = "Tempo"
    hosts = ("tempo.co",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text("#isi, .detail-in, .detail-konten"))
