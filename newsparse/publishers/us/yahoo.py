"""Yahoo News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class Yahoo(Extractor):
    """Yahoo News."""

    name = "Yahoo News"
    hosts = ("news.yahoo.com", "finance.yahoo.com", "sports.yahoo.com")
    timezone = "America/New_York"
    title = css("[data-test-locator=headline]")
    subtitles = foremost(css(".caas-subheadline"))
    body = bulk(running_text(".caas-body") | css(".atoms-wrapper"))
