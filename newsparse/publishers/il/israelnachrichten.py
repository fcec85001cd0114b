"""Israel-Nachrichten."""

from newsparse.extractor import Extractor
from newsparse.saying import saying
from newsparse.sources import xpath


class IsraelNachrichten(Extractor):
    """Israel-Nachrichten: the text ends with who wrote it and a request for support."""

    name = "Israel-Nachrichten"
    hosts = ("israel-nachrichten.org",)
    timezone = "Asia/Jerusalem"
    authors = xpath(
        "//p[starts-with(normalize-space(.), 'Hat Ihnen dieser Artikel')]/preceding-sibling::p[1]"
    ).re(r"^[^.!?]{2,40}$")
    drop = (saying("p", r"Hat Ihnen dieser Artikel"),)
