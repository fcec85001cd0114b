"""detikcom."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Detik(Extractor):
    """detikcom."""

    name = "detikcom"
    hosts = ("detik.com",)
    timezone = "Asia/Jakarta"
    body = bulk(running_text(".detail__body-text, .itp_bodycontent"))
