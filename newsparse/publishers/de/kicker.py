"""kicker."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Kicker(Extractor):
    """kicker."""

    name = "kicker"
    hosts = ("kicker.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css(".kick__article__teaser")
    drop = (css(".kick__article__zitat, .kick__article__detail"),)
