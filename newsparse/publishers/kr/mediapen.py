"""미디어펜."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class MediaPen(Extractor):
    """미디어펜."""

    name = "미디어펜"
    hosts = ("mediapen.com",)
    timezone = "Asia/Seoul"
    authors = css(".date-repoter")
    published_at = css(".date-repoter").re(r"((?:19|20)\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?)")
    body = css(".article-body-content") | css("#articleBody")
