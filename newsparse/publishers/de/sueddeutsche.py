"""Süddeutsche Zeitung."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class SueddeutscheZeitung(Extractor):
    """Süddeutsche Zeitung."""

    name = "Süddeutsche Zeitung"
    hosts = ("sueddeutsche.de",)
    timezone = "Europe/Berlin"
    lead = css("p[data-manual=teaserText]")
    drop = (
        css(
            "article article, aside, [data-manual^=teaser-], .sz-teaser__text-container--s, [class*=teaserable-layout]"
        ),
    )
