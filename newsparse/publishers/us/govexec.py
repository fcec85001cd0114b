"""GovExec: Nextgov, Defense One, Route Fifty and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class GovExec(Extractor):
    """GovExec: Nextgov, Defense One, Route Fifty and their sisters share one layout."""

    hosts = ("nextgov.com", "govexec.com", "defenseone.com", "route-fifty.com")
    timezone = "America/New_York"
    title = css("h1.content-title")
    subtitles = foremost(css(".content-subhed"))
    authors = css(".authors-multiple")
    published_at = undated(css(".content-publish-date"))
