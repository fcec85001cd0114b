"""VietNamNet."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class VietNamNet(Extractor):
    """VietNamNet."""

    name = "VietNamNet"
    hosts = ("vietnamnet.vn",)
    timezone = "Asia/Ho_Chi_Minh"
    lead = css("h2.content-detail-sapo")
    body = bulk(running_text(".maincontent, #maincontent"))
