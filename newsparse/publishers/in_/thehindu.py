"""The Hindu Group: The Hindu and BusinessLine share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class TheHindu(Extractor):
    """The Hindu Group: The Hindu and BusinessLine share one layout."""

    hosts = ("thehindu.com", "thehindubusinessline.com")
    timezone = "Asia/Kolkata"
    lead = css("h2.sub-title, h3.sub-title")
    body = bulk(running_text("[id^=content-body-], .articlebodycontent"))
