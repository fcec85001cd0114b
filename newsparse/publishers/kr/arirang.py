"""아리랑TV."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Arirang(Extractor):
    """아리랑TV, whose news is in English."""

    name = "Arirang"
    hosts = ("arirang.com",)
    timezone = "Asia/Seoul"
    title = css(".newsView_section_title-wrap .title")
    authors = css(".reporterCard .content_name a")
    published_at = css(".date .written .time-fs-fixed")
    body = css(".newsView_section_content")
