"""Gannett: USA Today and its local papers share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class USAToday(Extractor):
    """Gannett: USA Today and its local papers share one layout."""

    hosts = (
        "usatoday.com",
        "azcentral.com",
        "freep.com",
        "indystar.com",
        "jsonline.com",
        "tennessean.com",
        "cincinnati.com",
        "statesman.com",
        "desmoinesregister.com",
        "courier-journal.com",
        "democratandchronicle.com",
        "detroitnews.com",
        "northjersey.com",
        "palmbeachpost.com",
        "oklahoman.com",
        "dispatch.com",
    )
    timezone = "America/New_York"
    body = bulk(
        running_text(".gnt_ar_b")
        | running_text("article.primary-content, article.primary-content > .story-topper")
    )
    drop = (css(".exclude-from-newsgate"),)
