"""heise online."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Heise(Extractor):
    """heise online."""

    name = "heise online"
    hosts = ("heise.de",)
    timezone = "Europe/Berlin"
    lead = css(".a-article-header__lead")
    body = running_text(".article-layout__content, .article-content")
    drop = (css(".redakteurskuerzel"),)
