"""VICE."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class Vice(Extractor):
    """VICE."""

    name = "VICE"
    hosts = ("vice.com",)
    timezone = "America/New_York"
    title = css("h1.article__header__title, .article__header__title")
    subtitles = foremost(css(".article__header__dek"))
    authors = css(".article__header .contributor__meta a")
    drop = (css(".topic-callout, .abc__quote--pullquote, [data-component=RelatedArticleBlock]"),)
