"""PCMag."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class PCMag(Extractor):
    """PCMag."""

    name = "PCMag"
    hosts = ("pcmag.com",)
    timezone = "America/New_York"
    title = css(".title-info h1#id_title")
    subtitles = css("h2#id_deck")
    authors = css(".authors-name .authors-data > a")
