"""PR Newswire."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class PRNewswire(Extractor):
    """PR Newswire."""

    name = "PR Newswire"
    hosts = ("prnewswire.com",)
    timezone = "America/New_York"
    title = css(".release-header h1")
    subtitles = css(".release-header .subtitle")
    published_at = undated(css(".release-header .mb-no"))
