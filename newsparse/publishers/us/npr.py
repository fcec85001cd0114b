"""NPR."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NPR(Extractor):
    """NPR."""

    name = "NPR"
    hosts = ("npr.org",)
    timezone = "America/New_York"
    authors = css("p.byline__name--block")
    body = bulk(running_text("#storytext, .transcript.storytext"))
    drop = (css("p.disclaimer"),)
