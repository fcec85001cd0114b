"""CNBC."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, ld


class CNBC(Extractor):
    """CNBC."""

    name = "CNBC"
    hosts = ("cnbc.com",)
    timezone = "America/New_York"
    title = ld("headline")
    subtitles = css("[class^=RenderKeyPoints-list] li")
    body = running_text(".ArticleBody-articleBody, .ArticleBody-articleBody > .group")
    drop = (
        css(
            "[class^=RenderKeyPoints], .RelatedContent-container, .InlineVideo-wrapper, .Pullquote-pullquote"
        ),
    )
