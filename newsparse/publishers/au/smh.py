"""Nine: The Sydney Morning Herald, The Age and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
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
        running_text("[data-testid=body-content], .article__body") | with_subheads(css("[data-testid=body-content] p"))
    )
