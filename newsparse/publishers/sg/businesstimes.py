"""The Business Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class BusinessTimesSG(Extractor):
    """The Business Times."""

    name = "The Business Times"
    hosts = ("businesstimes.com.sg",)
    timezone = "Asia/Singapore"
    body = bulk(
        running_text(
            "[data-testid=article-body-container], .field-name-body, .field-name-body .field-item, .body-content"
        )
    )
