"""오토타임즈."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class AutoTimes(Extractor):
    """오토타임즈."""

    name = "오토타임즈"
    hosts = ("autotimes.co.kr",)
    timezone = "Asia/Seoul"
    title = css("h2.article_title")
    authors = css(".date_repoter span:nth-child(2)")
    published_at = css(".date_repoter span:nth-child(1)")
    body = css("#ct")
