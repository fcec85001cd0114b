"""The Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class TheTimes(Extractor):
    """The Times."""

    name = "The Times"
    hosts = ("thetimes.com", "thetimes.co.uk")
    timezone = "Europe/London"
    subtitles = foremost(css("[data-testid=standfirst]"))
    body = bulk(with_subheads(css("article [class*=responsive__Paragraph], .article-paragraph")))
