"""Science."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Science(Extractor):
    """Science."""

    name = "Science"
    hosts = ("science.org",)
    timezone = "America/New_York"
    title = css(".news-article__hero__title")
    subtitles = foremost(css(".news-article__hero__subtitle"))
    published_at = undated(css(".news-article__hero__date"))
