"""Nation Media Group: Nation, the Monitor and The EastAfrican share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class NationKE(Extractor):
    """Nation Media Group: Nation, the Monitor and The EastAfrican share one layout."""

    hosts = (
        "nation.africa",
        "monitor.co.ug",
        "thecitizen.co.tz",
        "theeastafrican.co.ke",
    )
    timezone = "Africa/Nairobi"
    subtitles = css("section[class*=summary] li")
    body = bulk(with_subheads(css(".text-block .paragraph-wrapper p, .paragraph-wrapper > p")))
