"""United Internet: GMX and WEB.DE share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class UnitedInternet(Extractor):
    """United Internet: GMX and WEB.DE share one layout."""

    hosts = (
        "gmx.net",
        "web.de",
        "gmx.at",
        "gmx.ch",
    )
    timezone = "Europe/Berlin"
    body = bulk(running_text(".m-content__body, [itemprop=articleBody]"))
