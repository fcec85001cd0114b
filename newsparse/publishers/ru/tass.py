"""ТАСС."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class TASS(Extractor):
    """ТАСС."""

    name = "ТАСС"
    hosts = ("tass.ru", "tass.com")
    timezone = "Europe/Moscow"
    lead = css(".news-header__lead")
    body = bulk(
        running_text("article .text-block, .text-block, .text-content") | with_subheads(css("[class*=Paragraph_paragraph]"))
    )
