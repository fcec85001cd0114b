"""The i Paper."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld


class INews(Extractor):
    """The i Paper."""

    name = "The i Paper"
    hosts = ("inews.co.uk",)
    timezone = "Europe/London"
    title = ld("headline")
    lead = css("h2.excerpt, .inews__post-excerpt")
    tags = css(".inews__topic-list li, .inews__post-topics a")
    body = running_text("article .article-content")
    drop = (saying("p", r"Additional reporting (?:by|from) "),)
