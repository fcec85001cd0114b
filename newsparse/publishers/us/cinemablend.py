"""CinemaBlend."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class CinemaBlend(Extractor):
    """CinemaBlend."""

    name = "CinemaBlend"
    hosts = ("cinemablend.com",)
    timezone = "America/New_York"
    title = css(".story_title")
    subtitles = css("header .strapline")
    authors = css(".author-byline__author-name") | css("#wrap_left_content .author")
