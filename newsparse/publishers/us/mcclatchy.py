"""McClatchy: the Miami Herald and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.platforms.undated import undated
from newsparse.running import running_text
from newsparse.sources import css


class McClatchy(Extractor):
    """McClatchy: the Miami Herald and its sisters share one layout."""

    hosts = (
        "miamiherald.com",
        "charlotteobserver.com",
        "kansascity.com",
        "newsobserver.com",
        "sacbee.com",
        "star-telegram.com",
        "thestate.com",
        "heraldonline.com",
        "kentucky.com",
        "idahostatesman.com",
    )
    timezone = "America/New_York"
    published_at = undated(css("p.published-date"))
    body = bulk(running_text(".story-body, article.paper") | with_subheads(css(".story-body > [id^=zone] > p")))
