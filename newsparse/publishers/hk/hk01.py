"""香港01."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class HK01(Extractor):
    """香港01."""

    name = "香港01"
    hosts = ("hk01.com",)
    timezone = "Asia/Hong_Kong"
    body = bulk(
        css("#article-content-section [data-testid=article-top-section] ~ * p, #article-content-section p, #article-content-section h2, #article-content-section h3")
    )
