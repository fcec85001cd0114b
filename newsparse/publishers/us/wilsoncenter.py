"""The Wilson Center."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class WilsonCenter(Extractor):
    """The Wilson Center."""

    name = "The Wilson Center"
    hosts = ("wilsoncenter.org",)
    timezone = "America/New_York"
    title = css(".insight-detail-hero-content h1, .publication-detail-hero-main h1")
    subtitles = foremost(css(".insight-detail-hero-intro"))
    authors = css(".insight-detail-hero-author-byline-authors")
    published_at = undated(css(".insight-detail-hero-author-byline-text.-date"))
