"""Bloomberg."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class Bloomberg(Extractor):
    """Bloomberg."""

    name = "Bloomberg"
    hosts = ("bloomberg.com",)
    timezone = "America/New_York"
    body = bulk(running_text(".body-content, .body-copy") | with_subheads(css("p[data-component=paragraph]")))
