"""ETtoday新聞雲."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ETtoday(Extractor):
    """ETtoday新聞雲."""

    name = "ETtoday新聞雲"
    hosts = ("ettoday.net",)
    timezone = "Asia/Taipei"
    body = bulk(running_text(".story[itemprop=articleBody], .story"))
