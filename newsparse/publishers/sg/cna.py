"""CNA."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class ChannelNewsAsia(Extractor):
    """CNA."""

    name = "CNA"
    hosts = ("channelnewsasia.com",)
    timezone = "Asia/Singapore"
    body = bulk(running_text(".text-long, .c-rte--article"))
