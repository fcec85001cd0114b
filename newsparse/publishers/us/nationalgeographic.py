"""National Geographic."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css


class NationalGeographic(Extractor):
    """National Geographic."""

    name = "National Geographic"
    hosts = ("nationalgeographic.com",)
    timezone = "America/New_York"
    title = css("h1.Article__Headline__Title") | css("h1.main-title")
    subtitles = foremost(css(".Article__Headline__Desc") | css(".article__deck"))
    authors = css(".byline-component__contributors b span")
    drop = (css(".pull-quote--small, .pull-quote--large"),)
