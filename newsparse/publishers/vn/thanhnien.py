"""Thanh Niên."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ThanhNien(Extractor):
    """Thanh Niên."""

    name = "Thanh Niên"
    hosts = ("thanhnien.vn",)
    timezone = "Asia/Ho_Chi_Minh"
    lead = css(".detail-sapo, .sapo")
    body = bulk(running_text(".detail-cmain .detail-content, .detail-content.afcbc-body, #abody"))
