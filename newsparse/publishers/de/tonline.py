"""t-online."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TOnline(Extractor):
    """t-online."""

    name = "t-online"
    hosts = ("t-online.de",)
    timezone = "Europe/Berlin"
    title = css("article h2 [data-external-article-headline]", "data-external-article-headline")
    body = css("[data-testid='StageLayout.StreamItem']")
    drop = (css("figure, [data-testid^=RelatedArticles]"),)
