"""النهار."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class AnNahar(Extractor):
    """النهار."""

    name = "النهار"
    hosts = ("annahar.com",)
    timezone = "Asia/Beirut"
    body = bulk(running_text(".article__body, .article-details, #articleBody"))
