"""Nastooh: ISNA, IRNA and Mehr News share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ISNA(Extractor):
    """Nastooh: ISNA, IRNA and Mehr News share one layout."""

    hosts = ("isna.ir", "irna.ir", "mehrnews.com")
    timezone = "Asia/Tehran"
    lead = css("p.introtext, p.summary")
    body = bulk(running_text(".item-text, .item-body"))
