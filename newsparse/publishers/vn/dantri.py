"""Dân trí."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class DanTri(Extractor):
    """Dân trí."""

    name = "Dân trí"
    hosts = ("dantri.com.vn",)
    timezone = "Asia/Ho_Chi_Minh"
    lead = css(".singular-sapo")
    body = bulk(running_text(".singular-content, .e-magazine__body"))
