"""Daily Star."""

from newsparse.publishers.uk.reach import Reach
from newsparse.sources import ld, meta


class DailyStar(Reach):
    """Daily Star."""

    name = "Daily Star"
    hosts = ("dailystar.co.uk",)
    timezone = "Europe/London"
    title = ld("headline") | meta("og:title")
