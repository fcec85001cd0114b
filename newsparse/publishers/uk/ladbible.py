"""LADbible Group."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class LADbible(Extractor):
    """LADbible Group: LADbible, UNILAD and their sisters share one layout."""

    hosts = ("ladbible.com", "unilad.com", "unilad.co.uk", "sportbible.com", "gamingbible.com", "tyla.com")
    timezone = "Europe/London"
    authors = css("[class$=-Byline] span, [class$=-Byline] a")
    drop = (css("[class*=StyledCardBlock]"),)
