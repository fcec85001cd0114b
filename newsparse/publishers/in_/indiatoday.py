"""India Today Group: India Today, Business Today and Aaj Tak share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import xpath


class IndiaToday(Extractor):
    """India Today Group: India Today, Business Today and Aaj Tak share one layout."""

    hosts = ("indiatoday.in", "businesstoday.in", "aajtak.in")
    timezone = "Asia/Kolkata"
    body = bulk(running_text(".description, .story-with-main-sec, .story-right, .story-details"))
    drop = (
        xpath(
            "//p[starts-with(normalize-space(.), 'Also read:') or starts-with(normalize-space(.), 'Also Read:')]"
        ),
    )
