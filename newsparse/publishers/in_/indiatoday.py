"""India Today Group: India Today, Business Today and Aaj Tak share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying


class IndiaToday(Extractor):
    """India Today Group: India Today, Business Today and Aaj Tak share one layout."""

    hosts = ("indiatoday.in", "businesstoday.in", "aajtak.in")
    timezone = "Asia/Kolkata"
    body = bulk(running_text(".description, .story-with-main-sec, .story-right, .story-details"))
    drop = (saying("p", r"Also [Rr]ead:"),)
