"""CTech, the English edition of Calcalist."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class CTech(Extractor):
    """CTech, the English edition of Calcalist."""

    name = "CTech"
    hosts = ("calcalistech.com",)
    timezone = "Asia/Jerusalem"
    title = css(".art-content h1")
    subtitles = foremost(css(".art-sub-title"))
    authors = css(".art-content .art-author")
    published_at = undated(css(".art-publish-date"))
