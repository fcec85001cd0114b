"""Outside."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Outside(Extractor):
    """Outside."""

    name = "Outside"
    hosts = ("outsideonline.com",)
    timezone = "America/Denver"
    subtitles = css(".article-header .fp-intro")
    drop = (css(".c-social-share, .o-content-cta, .tangent--show-text, blockquote.pullquote"),)
