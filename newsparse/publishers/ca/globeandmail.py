"""The Globe and Mail."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class GlobeAndMail(Extractor):
    """The Globe and Mail."""

    name = "The Globe and Mail"
    hosts = ("theglobeandmail.com",)
    timezone = "America/Toronto"
    title = meta("og:title")
    body = running_text("article.l-article")
    # A small heading here is a label above a newsletter's headings.
    drop = (css("h6, .u-visually-hidden"),)
