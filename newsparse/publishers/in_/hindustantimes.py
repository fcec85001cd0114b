"""HT Media: the Hindustan Times and Mint share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class HindustanTimes(Extractor):
    """HT Media: the Hindustan Times and Mint share one layout."""

    hosts = ("hindustantimes.com", "livemint.com")
    timezone = "Asia/Kolkata"
    lead = css("h2.sortDec, h2.summary")
    body = bulk(running_text(".storyDetails .detail, .storyParagraph, .mainArea"))
