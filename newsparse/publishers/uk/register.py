"""The Register."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class TheRegister(Extractor):
    """The Register."""

    name = "The Register"
    hosts = ("theregister.com", "theregister.co.uk")
    timezone = "Europe/London"
    subtitles = css(".article_head h2, .header_right h2")
    authors = css(".byline > a:first-of-type, .byline_and_dateline .byline a")
    drop = (css(".promo_article, .articleList, .articlesByTag, .wptl.btm"),)
