"""rbb24."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.saying import saying
from newsparse.sources import css, meta


class RBB24(Extractor):
    """rbb24. The standfirst ends with the byline, the text with the broadcast."""

    name = "rbb24"
    hosts = ("rbb24.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    authors = css("span.authorname")
    subtitles = css(".shorttext > p").re(r"^(.+?)(?: Von [^.!?]{3,80})?$")
    published_at = css("div.lineinfo").re(r"\d{2}\.\d{2}\.\d{2,4}\s{0,3}\|\s{0,3}\d{1,2}:\d{2}")
    body = bulk(css(".shorttext > p, .textblock > p, .textblock > ul, h4.texttitle"))
    drop = (
        saying("p", r"Sendung:"),
        saying(".shorttext > p > i, .shorttext > p > em", r"Von "),
    )
