"""Mitteldeutsche Zeitung."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css


class MitteldeutscheZeitung(Extractor):
    """Mitteldeutsche Zeitung."""

    name = "Mitteldeutsche Zeitung"
    hosts = ("mz.de",)
    timezone = "Europe/Berlin"
    lead = css(".fp-article-heading__excerpt")
    body = running_text(".fp-article-body, .fp-article-body > .fp-subheading")
