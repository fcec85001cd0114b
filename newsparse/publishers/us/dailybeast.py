"""The Daily Beast."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class DailyBeast(Extractor):
    """The Daily Beast."""

    name = "The Daily Beast"
    hosts = ("thedailybeast.com",)
    timezone = "America/New_York"
    title = css("h1.StandardHeader__title, h1.FeatureHeader__title")
    subtitles = foremost(css(".StoryDescription"))
    authors = css(".Byline__name") | css(".Byline__author")
    published_at = undated(css(".PublicationTime__pub-time .PublicationTime__date"))
