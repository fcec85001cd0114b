"""Foundry, formerly IDG: PCWorld, Macworld, Computerworld and their sisters."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Foundry(Extractor):
    """Foundry, formerly IDG: PCWorld, Macworld, Computerworld and their sisters."""

    hosts = (
        "pcworld.com",
        "macworld.com",
        "techhive.com",
        "computerworld.com",
        "infoworld.com",
        "networkworld.com",
        "csoonline.com",
        "cio.com",
    )
    timezone = "America/New_York"
    title = css(".entry-header h1.entry-title, h1.article-hero__title")
    subtitles = css(".entry-header .subheadline")
    authors = css(".meta-text .byline .author a, .author__content .author__name a")
