"""Raw Story."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.saying import saying
from newsparse.sources import css


class RawStory(Extractor):
    """Raw Story."""

    name = "Raw Story"
    hosts = ("rawstory.com",)
    timezone = "America/New_York"
    authors = css(".main-post-head .social-author__name") | css(".blog-author a:first-of-type")
    published_at = undated(css(".blog-author a:last-of-type"))
    drop = (saying("p", r"Enjoy this piece\?|(?:…|\.\.\.)\s?then let us make a small request"),)
