"""The Daily Star."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class TheDailyStarBD(Extractor):
    """The Daily Star."""

    name = "The Daily Star"
    hosts = ("thedailystar.net",)
    timezone = "Asia/Dhaka"
    body = bulk(running_text(".section-content .clearfix, article .pb-20.clearfix, .field-items .field-item"))
