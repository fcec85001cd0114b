"""The New York Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class NYTimes(Extractor):
    """The New York Times."""

    name = "The New York Times"
    hosts = ("nytimes.com",)
    timezone = "America/New_York"
    body = bulk(css("section[name=articleBody] .StoryBodyCompanionColumn > div > *"))
