"""سكاي نيوز عربية."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class SkyNewsArabia(Extractor):
    """سكاي نيوز عربية."""

    name = "سكاي نيوز عربية"
    hosts = ("skynewsarabia.com",)
    timezone = "Asia/Dubai"
    body = bulk(running_text(".article-body, #firstBodyDiv") | css(".article-body"))
