"""The Korea Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class KoreaTimes(Extractor):
    """The Korea Times."""

    name = "The Korea Times"
    hosts = ("koreatimes.co.kr",)
    timezone = "Asia/Seoul"
    body = bulk(css("[class*=EditorContents_contents]"))
