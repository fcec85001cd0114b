"""Radio Free Europe/Radio Liberty: all languages share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class RFERL(Extractor):
    """Radio Free Europe/Radio Liberty: all languages share one layout."""

    hosts = (
        "rferl.org",
        "svoboda.org",
        "radiosvoboda.org",
        "azattyq.org",
        "currenttime.tv",
    )
    timezone = "Europe/Prague"
    body = bulk(running_text("#article-content > .wsw, .body-container .wsw"))
