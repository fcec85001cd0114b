"""The Economic Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class EconomicTimes(Extractor):
    """The Economic Times."""

    name = "The Economic Times"
    hosts = ("economictimes.indiatimes.com",)
    timezone = "Asia/Kolkata"
    body = bulk(running_text(".artText") | css(".artText"))
    drop = (css(".artSyn"),)
