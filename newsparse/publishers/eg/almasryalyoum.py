"""المصري اليوم."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class AlMasryAlYoum(Extractor):
    """المصري اليوم."""

    name = "المصري اليوم"
    hosts = ("almasryalyoum.com",)
    timezone = "Africa/Cairo"
    body = bulk(running_text("#NewsStory, .min_related + div"))
