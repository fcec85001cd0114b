"""GameStar."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class GameStar(Extractor):
    """GameStar."""

    name = "GameStar"
    hosts = ("gamestar.de",)
    timezone = "Europe/Berlin"
    lead = css("p.intro")
    body = running_text(".article-content")
    drop = (css("p.caption, p.info, p[class*=embed]"),)
