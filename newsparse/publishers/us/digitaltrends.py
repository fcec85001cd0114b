"""Digital Trends."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class DigitalTrends(Extractor):
    """Digital Trends."""

    name = "Digital Trends"
    hosts = ("digitaltrends.com",)
    timezone = "America/Los_Angeles"
    authors = css(".b-byline__authors")
    drop = (css(".h-editors-recs-title, .h-editors-recs"),)
