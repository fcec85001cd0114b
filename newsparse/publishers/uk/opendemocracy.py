"""openDemocracy."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class OpenDemocracy(Extractor):
    """openDemocracy."""

    name = "openDemocracy"
    hosts = ("opendemocracy.net",)
    timezone = "Europe/London"
    title = css("h1.article-page__title")
    subtitles = foremost(css(".article-page__summary"))
    published_at = undated(css(".article-page__date"))
