"""Los Angeles Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class LATimes(Extractor):
    """Los Angeles Times."""

    name = "Los Angeles Times"
    hosts = ("latimes.com",)
    timezone = "America/Los_Angeles"
    title = css(".trb_ar_hl") | meta("og:title")
    body = bulk(running_text("[data-element*=story-body]"))
