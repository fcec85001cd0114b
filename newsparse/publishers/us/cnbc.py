"""CNBC."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class CNBC(Extractor):
    """CNBC."""

    name = "CNBC"
    hosts = ("cnbc.com",)
    timezone = "America/New_York"
    drop = (
        css(
            ".RenderKeyPoints-list, [class^=RenderKeyPoints], .RelatedContent-container, .InlineVideo-wrapper, .Pullquote-pullquote"
        ),
    )
