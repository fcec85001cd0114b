"""Korea JoongAng Daily."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class KoreaJoongAngDaily(Extractor):
    """Korea JoongAng Daily."""

    name = "Korea JoongAng Daily"
    hosts = ("koreajoongangdaily.joins.com",)
    timezone = "Asia/Seoul"
    body = bulk(css(".article_body_container"))
