"""ScienceDaily."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class ScienceDaily(Extractor):
    """ScienceDaily."""

    name = "ScienceDaily"
    hosts = ("sciencedaily.com",)
    timezone = "America/New_York"
    title = css("h1.headline")
    published_at = undated(css("#date_posted"))
