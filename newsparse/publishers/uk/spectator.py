"""The Spectator."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class Spectator(Extractor):
    """The Spectator."""

    name = "The Spectator"
    hosts = ("spectator.co.uk", "spectator.com.au")
    timezone = "Europe/London"
    title = css("h1[class*=ContentPageTitle-module__headline]")
    authors = css("[class*=ContentPageAuthor-module__author__name]")
    body = bulk(running_text(".entry-content__wrapper, .article-body"))
