"""東洋経済オンライン."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ToyoKeizai(Extractor):
    """東洋経済オンライン."""

    name = "東洋経済オンライン"
    hosts = ("toyokeizai.net",)
    timezone = "Asia/Tokyo"
    subtitles = css(".sub-title")
    body = bulk(running_text("#article-body-inner"))
