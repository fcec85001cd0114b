"""The Forward."""

from newsparse.extractor import Extractor
from newsparse.sources import css, meta


class Forward(Extractor):
    """The Forward."""

    name = "The Forward"
    hosts = ("forward.com",)
    timezone = "America/New_York"
    subtitles = css(".post-item .subtitle, .content-container .subtitle")
    authors = (
        css(".post-author a")
        | css(".post-item .author-name, .content-container .author-name")
        | meta("sailthru.author")
    )
    drop = (css(".post-author, .donate-box"),)
