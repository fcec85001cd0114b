"""The Washington Post."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class WashingtonPost(Extractor):
    """The Washington Post."""

    name = "The Washington Post"
    hosts = ("washingtonpost.com",)
    timezone = "America/New_York"
    lead = css("main header h2")
