"""The Nation."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class TheNation(Extractor):
    """The Nation."""

    name = "The Nation"
    hosts = ("thenation.com",)
    timezone = "America/New_York"
    title = meta("og:title")
    lead = css(".article-header h2.subtitle, .article-title__dek")
    body = running_text(".article-body-inner") | running_text("article.blocks-wrapper, article.blocks-wrapper > .cta")
    # Pictures stand in asides, as promotions do.
    drop = (css("aside:not(.image)"),)
    photo = css("aside.image")
    caption = css("aside.image > p.caption")
    credit = css("p.caption > .credits")
