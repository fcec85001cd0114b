"""Boston Review."""

from newsparse.extractor import Extractor
from newsparse.sources import meta


class BostonReview(Extractor):
    """Boston Review."""

    name = "Boston Review"
    hosts = ("bostonreview.net",)
    timezone = "America/New_York"
    authors = meta("dcterms.creator")
