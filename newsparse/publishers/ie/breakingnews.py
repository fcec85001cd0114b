"""BreakingNews.ie."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class BreakingNewsIE(Extractor):
    """BreakingNews.ie."""

    name = "BreakingNews.ie"
    hosts = ("breakingnews.ie",)
    timezone = "Europe/Dublin"
    body = bulk(running_text(".prose > article"))
