"""Legal Tribune Online."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class LTO(Extractor):
    """Legal Tribune Online."""

    name = "Legal Tribune Online"
    hosts = ("lto.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    tags = css(".tags__item")
