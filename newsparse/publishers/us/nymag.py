"""New York Magazine: Vulture, The Cut and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class NewYorkMagazine(Extractor):
    """New York Magazine: Vulture, The Cut and their sisters share one layout."""

    hosts = ("nymag.com", "vulture.com", "thecut.com", "grubstreet.com", "curbed.com")
    timezone = "America/New_York"
    title = css("h1.headline-primary, h1.lede-feature-title")
    subtitles = foremost(css(".lede-feature-teaser"))
    authors = css(".by-authors, .lede-feature-author")
    published_at = undated(css("time.article-timestamp"))
    body = bulk(running_text(".article-content"))
    drop = (css(".single-related-story"),)
