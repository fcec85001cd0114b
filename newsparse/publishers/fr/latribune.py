"""La Tribune."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LaTribune(Extractor):
    """La Tribune."""

    name = "La Tribune"
    hosts = ("latribune.fr",)
    timezone = "Europe/Paris"
    lead = css(".chapo")
    body = bulk(running_text(".article-content-wrapper [itemprop=articleBody], .article-body, #body-article"))
