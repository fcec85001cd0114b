"""The Arena Group, formerly Maven: TheStreet, History.com and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class Maven(Extractor):
    """The Arena Group, formerly Maven: TheStreet, History.com and their sisters share one layout."""

    hosts = (
        "thestreet.com",
        "history.com",
        "psmag.com",
        "dealbreaker.com",
        "bitcoinmagazine.com",
        "yogajournal.com",
        "maxim.com",
    )
    timezone = "America/New_York"
    title = css("h1.m-detail-header--title")
    subtitles = foremost(css(".m-detail-header--dek"))
    authors = css(".m-detail-header--meta-author")
    published_at = undated(css(".m-detail-header--date"))
    body = bulk(running_text(".m-detail--body"))
