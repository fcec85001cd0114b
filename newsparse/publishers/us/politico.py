"""POLITICO."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class PoliticoUS(Extractor):
    """POLITICO."""

    name = "POLITICO"
    hosts = ("politico.com",)
    timezone = "America/New_York"
    subtitles = foremost(css("p.dek"))
    authors = css(".story-meta__authors .vcard") | css(".story-main-content .byline .vcard")
    published_at = css(".story-meta__details time[datetime]") | css(".story-main-content .timestamp time[datetime]")
    body = bulk(running_text(".story-text"))
