"""Clarín."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Clarin(Extractor):
    """Clarín."""

    name = "Clarín"
    hosts = ("clarin.com",)
    timezone = "America/Argentina/Buenos_Aires"
    lead = css(".bajada h2, [class*=storySummary]")
    body = bulk(
        running_text(".body-nota, .StoryTextContainer, [class*=storyTextContainer]") | css(".body-nota")
    )
