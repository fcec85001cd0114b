"""The Hill."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class TheHill(Extractor):
    """The Hill."""

    name = "The Hill"
    hosts = ("thehill.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".article__text"))
    # Who a linked politician is, shown over the text where a reader points at the name.
    drop = (css(".rollover-people-block"),)
