"""News24."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class News24(Extractor):
    """News24."""

    name = "News24"
    hosts = ("news24.com",)
    timezone = "Africa/Johannesburg"
    lead = css(".article__standfirst")
    body = bulk(running_text(".article__body"))
