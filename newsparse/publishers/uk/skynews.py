"""Sky News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class SkyNews(Extractor):
    """Sky News."""

    name = "Sky News"
    hosts = ("news.sky.com",)
    timezone = "Europe/London"
    lead = css(".sdc-article-header__sub-title, .sdc-site-component-header__sub-title")
    body = bulk(running_text(".sdc-article-body"))
