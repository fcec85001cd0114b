"""Berlingske Media: Berlingske and B.T. share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Berlingske(Extractor):
    """Berlingske Media: Berlingske and B.T. share one layout."""

    hosts = ("berlingske.dk", "bt.dk")
    timezone = "Europe/Copenhagen"
    lead = css(".article-header__intro, .font-g3")
    body = bulk(running_text(".article-body, #articleBody"))
