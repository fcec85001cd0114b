"""凤凰网."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Ifeng(Extractor):
    """凤凰网."""

    name = "凤凰网"
    hosts = ("ifeng.com",)
    timezone = "Asia/Shanghai"
    publisher = css("[class*=index_source] a, [class*=index_source] span")
    body = bulk(running_text("[class*=index_text_], #main_content"))
