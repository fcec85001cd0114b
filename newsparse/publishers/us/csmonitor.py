"""The Christian Science Monitor."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class CSMonitor(Extractor):
    """The Christian Science Monitor."""

    name = "The Christian Science Monitor"
    hosts = ("csmonitor.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".eza-body, .story-content"))
