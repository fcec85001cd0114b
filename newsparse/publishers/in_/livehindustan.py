"""हिन्दुस्तान."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class LiveHindustan(Extractor):
    """हिन्दुस्तान."""

    name = "हिन्दुस्तान"
    hosts = ("livehindustan.com",)
    timezone = "Asia/Kolkata"
    lead = css(".stry-summary, h2.summary")
    body = bulk(running_text(".story-content, .stry-bdy"))
