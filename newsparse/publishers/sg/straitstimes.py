"""The Straits Times."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class StraitsTimes(Extractor):
    """The Straits Times."""

    name = "The Straits Times"
    hosts = ("straitstimes.com",)
    timezone = "Asia/Singapore"
    body = bulk(
        running_text(
            ".storyline-wrapper, .ds-field-items, .field-name-body .field-item, .clearfix.text-formatted.field--name-field-paragraph-text"
        )
        | css("[data-testid=article-paragraph-annotation-test-id]")
    )
