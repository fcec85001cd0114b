"""腾讯新闻."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Tencent(Extractor):
    """腾讯新闻."""

    name = "腾讯新闻"
    hosts = ("news.qq.com", "new.qq.com", "view.inews.qq.com")
    timezone = "Asia/Shanghai"
    body = bulk(running_text(".content-article, #Cnt-Main-Article-QQ, .rich_media_content"))
