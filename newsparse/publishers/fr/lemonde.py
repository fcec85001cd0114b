"""Le Monde."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, meta


class LeMonde(Extractor):
    """Le Monde."""

    name = "Le Monde"
    hosts = ("lemonde.fr",)
    timezone = "Europe/Paris"
    title = meta("og:title")
    lead = css(".article__desc, #js-summary-live")
    body = running_text(".article__content")
    drop = (
        css(".article__status, blockquote:has(> .article__quote)"),
        saying("p", r"Il vous reste .{1,10}% de cet article"),
    )
