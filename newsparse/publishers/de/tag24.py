"""TAG24."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class Tag24(Extractor):
    """TAG24."""

    name = "TAG24"
    hosts = ("tag24.de",)
    timezone = "Europe/Berlin"
    lead = css("article header .teaser, .article__teaser")
    body = running_text("article .content-imagetext, .article__content")
