"""中央社."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class CNATaiwan(Extractor):
    """中央社."""

    name = "中央社"
    hosts = ("cna.com.tw",)
    timezone = "Asia/Taipei"
    authors = css(".paragraph p").re(
        r"^（中央社記者([一-鿿]{2,3}(?:、[一-鿿]{2,3}){0,2})(?:[一-鿿]{2}[縣市]|台北|新北|桃園|新竹|台中|台南|高雄|[一-鿿]{2,5})\d{1,2}日"
    )
    body = bulk(running_text(".paragraph"))
