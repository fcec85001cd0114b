"""La Croix."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class LaCroix(Extractor):
    """La Croix."""

    name = "La Croix"
    hosts = ("la-croix.com",)
    timezone = "Europe/Paris"
    body = bulk(running_text(".block-article__content, .article-content, .paywall-content"))
