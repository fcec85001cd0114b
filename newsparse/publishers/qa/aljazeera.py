"""Al Jazeera."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class AlJazeera(Extractor):
    """Al Jazeera."""

    name = "Al Jazeera"
    hosts = ("aljazeera.net", "aljazeera.com")
    timezone = "Asia/Qatar"
    lead = css(".article__subhead, .article__sub-head")
    body = bulk(running_text(".wysiwyg"))
