"""The Washington Times."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import ld


class WashingtonTimes(Extractor):
    """The Washington Times."""

    name = "The Washington Times"
    hosts = ("washingtontimes.com",)
    timezone = "America/New_York"
    title = ld("headline")
    body = running_text(".bigtext")
