"""联合早报."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Zaobao(Extractor):
    """联合早报."""

    name = "联合早报"
    hosts = ("zaobao.com.sg", "zaobao.com")
    timezone = "Asia/Singapore"
    body = bulk(running_text(".article-content-rawhtml, .articleBody, .article-content-container"))
