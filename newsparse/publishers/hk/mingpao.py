"""明報."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class MingPao(Extractor):
    """明報."""

    name = "明報"
    hosts = ("mingpao.com",)
    timezone = "Asia/Hong_Kong"
    body = bulk(running_text("#upper, #lower") | css(".article_content"))
