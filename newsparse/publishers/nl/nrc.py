"""NRC."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NRC(Extractor):
    """NRC."""

    name = "NRC"
    hosts = ("nrc.nl",)
    timezone = "Europe/Amsterdam"
    lead = css(".intro.article__intro, .article__header p.intro")
    body = bulk(running_text(".article__content, .content.article__content, .dmt-article-content"))
