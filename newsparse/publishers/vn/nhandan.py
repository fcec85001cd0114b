"""Nhân Dân."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NhanDan(Extractor):
    """Nhân Dân."""

    name = "Nhân Dân"
    hosts = ("nhandan.vn",)
    timezone = "Asia/Ho_Chi_Minh"
    lead = css(".article__sapo")
    body = bulk(running_text(".article__body, .detail-content-body"))
