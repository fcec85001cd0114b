"""The Christian Science Monitor."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class CSMonitor(Extractor):
    """The Christian Science Monitor."""

    name = "The Christian Science Monitor"
    hosts = ("csmonitor.com",)
    timezone = "America/New_York"
    title = css("#headline")
    subtitles = css("#summary")
    authors = css(".story-bylines .author")
    published_at = undated(css("#date-published"))
    body = bulk(running_text(".eza-body, .story-content"))
