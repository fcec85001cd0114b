"""Vox Media: Vox, The Verge and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Vox(Extractor):
    """Vox Media: Vox, The Verge and their sisters share one layout."""

    hosts = (
        "vox.com",
        "theverge.com",
        "sbnation.com",
        "polygon.com",
        "eater.com",
        "suntimes.com",
    )
    timezone = "America/New_York"
    body = bulk(running_text(".c-entry-content, .duet--article--article-body-component"))
