"""Ringier Axel Springer: Onet, Fakt and Business Insider share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class Onet(Extractor):
    """Ringier Axel Springer: Onet, Fakt and Business Insider share one layout."""

    hosts = (
        "onet.pl",
        "businessinsider.com.pl",
        "fakt.pl",
        "komputerswiat.pl",
    )
    timezone = "Europe/Warsaw"
    lead = css("#lead, .lead")
    body = bulk(
        running_text(".articleBody, [class*=DetailContent]") | with_subheads(css(".hyphenate, p.hyphenate, .articleBody p"))
    )
