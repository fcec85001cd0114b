"""Haaretz Group: Haaretz and TheMarker share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class Haaretz(Extractor):
    """Haaretz Group: Haaretz and TheMarker share one layout."""

    hosts = ("haaretz.co.il", "haaretz.com", "themarker.com")
    timezone = "Asia/Jerusalem"
    title = css("[data-test=articleHeaderTitle]")
    subtitles = foremost(css("[data-test=articleHeaderSubtitle]"))
    body = bulk(with_subheads(css("[data-test=articleBody] p, .b-entry > p, article .article__text")))
