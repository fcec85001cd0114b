"""bioRxiv and medRxiv."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class BioRxiv(Extractor):
    """bioRxiv and medRxiv: preprints."""

    hosts = ("biorxiv.org", "medrxiv.org")
    timezone = "America/New_York"
    title = css("h1#page-title")
    authors = css(
        ".highwire-citation-biorxiv-article-top .highwire-citation-author, .highwire-citation-medrxiv-article-top .highwire-citation-author"
    )
