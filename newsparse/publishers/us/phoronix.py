"""Phoronix."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class Phoronix(Extractor):
    """Phoronix."""

    name = "Phoronix"
    hosts = ("phoronix.com",)
    timezone = "America/New_York"
    authors = css("article .author a:first-child")
    published_at = undated(
        css("article .author").re(r"(\d{1,2} \w+ \d{4}(?: at \d{1,2}:\d{2} [AP]M E[SD]T)?)")
    )
