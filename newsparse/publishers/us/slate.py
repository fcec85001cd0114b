"""Slate."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class Slate(Extractor):
    """Slate."""

    name = "Slate"
    hosts = ("slate.com",)
    timezone = "America/New_York"
    title = css("h1.article__hed")
    subtitles = foremost(css("h2.article__dek"))
    body = bulk(
        running_text(".article__content") | css(".article__content .slate-paragraph, .article__content h2")
    )
