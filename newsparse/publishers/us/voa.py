"""Voice of America."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import ld, meta


class VoiceOfAmerica(Extractor):
    """Voice of America."""

    name = "Voice of America"
    hosts = ("voanews.com",)
    timezone = "America/New_York"
    title = meta("og:title")
    published_at = ld("datePublished")
    tags = meta("keywords")
    body = bulk(running_text("#article-content > div"))
