"""TechRepublic."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TechRepublic(Extractor):
    """TechRepublic."""

    name = "TechRepublic"
    hosts = ("techrepublic.com",)
    timezone = "America/New_York"
    title = css("h1.title")
    subtitles = css(".takeaway")
