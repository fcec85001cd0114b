"""Popular Science."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class PopularScience(Extractor):
    """Popular Science."""

    name = "Popular Science"
    hosts = ("popsci.com",)
    timezone = "America/New_York"
    title = css(".Article-header h1, h1.article-title")
    subtitles = foremost(css(".Article-excerpt") | css(".article-dek"))
    authors = css(".Article-author a")
    drop = (css("section.recurrent-share"),)
