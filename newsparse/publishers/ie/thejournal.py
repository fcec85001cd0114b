"""The Journal."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class TheJournal(Extractor):
    """The Journal."""

    name = "The Journal"
    hosts = ("thejournal.ie",)
    timezone = "Europe/Dublin"
    body = bulk(running_text("#articleContent, .article-content"))
