"""Legal Tribune Online."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class LTO(Extractor):
    """Legal Tribune Online."""

    name = "Legal Tribune Online"
    hosts = ("lto.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    section = xpath("(//li[contains(@class, 'breadcrumb__item')]/a)[last()]")
    lead = css(".reader__intro")
    # A third list names courts.
    tags = xpath(
        "//*[contains(@class, 'tags__headline')][not(contains(., 'Gerichte'))]/following-sibling::ul/li"
    )
    body = running_text(".article-text-wrapper")
