"""中国新闻网."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ChinaNews(Extractor):
    """中国新闻网."""

    name = "中国新闻网"
    hosts = ("chinanews.com.cn",)
    timezone = "Asia/Shanghai"
    body = bulk(running_text(".left_zw"))
