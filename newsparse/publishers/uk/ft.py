"""Financial Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class FinancialTimes(Extractor):
    """Financial Times."""

    name = "Financial Times"
    hosts = ("ft.com",)
    timezone = "Europe/London"
    title = css(".o-topper__headline")
    subtitles = foremost(css(".o-topper__standfirst"))
    lead = css(".o-topper__standfirst")
    body = bulk(running_text("#article-body, .article__content-body, .n-content-body"))
    drop = (css(".n-content-pullquote"),)
