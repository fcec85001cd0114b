"""Newspapers of New England: the Concord Monitor, the Valley News and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class NewspapersOfNewEngland(Extractor):
    """Newspapers of New England: the Concord Monitor, the Valley News and their sisters share one layout."""

    hosts = (
        "concordmonitor.com",
        "vnews.com",
        "gazettenet.com",
        "recorder.com",
        "ledgertranscript.com",
        "atholdailynews.com",
    )
    timezone = "America/New_York"
    title = css("#headline1")
    authors = css("#articleInfo a")
    published_at = undated(css("#publicationDate"))
