"""iThome."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class ITHomeTaiwan(Extractor):
    """iThome, of Taiwan."""

    name = "iThome"
    hosts = ("ithome.com.tw",)
    timezone = "Asia/Taipei"
    title = css("h1.page-header")
    authors = css(".author a")
    published_at = undated(css(".created"))
