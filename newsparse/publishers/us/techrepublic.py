"""TechRepublic."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class TechRepublic(Extractor):
    """TechRepublic."""

    name = "TechRepublic"
    hosts = ("techrepublic.com",)
    timezone = "America/New_York"
    title = css("h1.title")
    subtitles = foremost(css(".takeaway"))
