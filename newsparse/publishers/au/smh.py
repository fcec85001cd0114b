"""Nine: The Sydney Morning Herald, The Age and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class NineEntertainment(Extractor):
    """Nine: The Sydney Morning Herald, The Age and their sisters share one layout."""

    hosts = (
        "smh.com.au",
        "theage.com.au",
        "brisbanetimes.com.au",
        "watoday.com.au",
    )
    timezone = "Australia/Sydney"
    body = bulk(
        running_text("[data-testid=body-content], .article__body") | css("[data-testid=body-content] p")
    )
