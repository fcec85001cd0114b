"""Báo Lao Động: Lao Động and Người Lao Động share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LaoDong(Extractor):
    """Báo Lao Động: Lao Động and Người Lao Động share one layout."""

    hosts = ("laodong.vn", "nld.com.vn")
    timezone = "Asia/Ho_Chi_Minh"
    lead = css(".chappeau, h2.sapo-detail")
    body = bulk(running_text("#gallery-ctt, .art-body, .detail-content.afcbc-body"))
