"""TVN24."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class TVN24(Extractor):
    """TVN24."""

    name = "TVN24"
    hosts = ("tvn24.pl",)
    timezone = "Europe/Warsaw"
    lead = css(".lead-text, .article-lead")
    body = bulk(
        css(
            ".article-story-content__elements .article-element--paragraph, .article-story-content__elements p"
        )
    )
