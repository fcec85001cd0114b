"""Vox Media: Vox, The Verge and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class Vox(Extractor):
    """Vox Media: Vox, The Verge and their sisters share one layout."""

    hosts = (
        "vox.com",
        "theverge.com",
        "sbnation.com",
        "polygon.com",
        "eater.com",
        "suntimes.com",
        "recode.net",
        "racked.com",
        "theringer.com",
        "mmafighting.com",
    )
    timezone = "America/New_York"
    title = css("h1.c-page-title")
    subtitles = foremost(css(".c-entry-summary.p-dek"))
    body = bulk(running_text(".c-entry-content, .duet--article--article-body-component"))
