"""한국경제."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Hankyung(Extractor):
    """한국경제."""

    name = "한국경제"
    hosts = ("hankyung.com",)
    timezone = "Asia/Seoul"
    title = css("h1.headline") | css("h1.title")
    published_at = css(".date-published span")
    modified_at = css(".date-modify span") | css(".date-modify")
    body = css("#articletxt")
