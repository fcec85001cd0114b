"""Adnkronos."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Adnkronos(Extractor):
    """Adnkronos."""

    name = "Adnkronos"
    hosts = ("adnkronos.com",)
    timezone = "Europe/Rome"
    body = bulk(running_text(".arpage__content, .art-text"))
