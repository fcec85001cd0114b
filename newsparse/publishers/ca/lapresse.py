"""La Presse."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class LaPresse(Extractor):
    """La Presse."""

    name = "La Presse"
    hosts = ("lapresse.ca",)
    timezone = "America/Toronto"
    lead = css(".articleBody .lead")
    body = bulk(running_text(".articleBody") | with_subheads(css(".articleBody .paragraph")))
