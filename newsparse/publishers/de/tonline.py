"""t-online."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TOnline(Extractor):
    """t-online."""

    name = "t-online"
    hosts = ("t-online.de",)
    timezone = "Europe/Berlin"
    title = css("[data-external-article-headline]")
    body = css("[data-testid='StageLayout.StreamItem'] > p, [data-testid='StageLayout.StreamItem'] > h3")
