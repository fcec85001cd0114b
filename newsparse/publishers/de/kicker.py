"""kicker."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class Kicker(Extractor):
    """kicker."""

    name = "kicker"
    hosts = ("kicker.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css(".kick__article__teaser")
    body = running_text(".kick__article__content__child")
    drop = (css(".kick__article__zitat, .kick__article__detail"),)
