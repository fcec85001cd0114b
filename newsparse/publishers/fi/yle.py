"""Yle."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, xpath


class Yle(Extractor):
    """Yle."""

    name = "Yle"
    hosts = ("yle.fi",)
    timezone = "Europe/Helsinki"
    lead = css(".yle__article__paragraph--lead, .yle__article__header__lead")
    body = bulk(running_text(".yle__article__content"))
    drop = (
        xpath("//p[a[contains(@class, 'yle__article__link')] and normalize-space(.) = normalize-space(a)]"),
    )
