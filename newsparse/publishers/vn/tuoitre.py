"""Tuổi Trẻ."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class TuoiTre(Extractor):
    """Tuổi Trẻ."""

    name = "Tuổi Trẻ"
    hosts = ("tuoitre.vn",)
    timezone = "Asia/Ho_Chi_Minh"
    lead = css("h2.detail-sapo, h2.sapo")
    body = bulk(running_text(".detail-content.afcbc-body, #main-detail-body"))
