"""Foreign Affairs."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class ForeignAffairs(Extractor):
    """Foreign Affairs."""

    name = "Foreign Affairs"
    hosts = ("foreignaffairs.com",)
    timezone = "America/New_York"
    drop = (css(".internal-blockquote, .loading-indicator, .print-hidden"),)
