"""自由時報."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LibertyTimes(Extractor):
    """自由時報."""

    name = "自由時報"
    hosts = ("ltn.com.tw",)
    timezone = "Asia/Taipei"
    caption = css(".photo .caption")
    drop = (css(".appE1121"),)
    body = bulk(running_text(".text.boxTitle, [itemprop=articleBody], .whitecon .text"))
