"""毎日新聞."""

import re

from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import meta

#: What stands among the keywords of every page.
_STANDING = ("速報", "毎日新聞", "ニュース")


class Mainichi(Extractor):
    """毎日新聞."""

    name = "毎日新聞"
    hosts = ("mainichi.jp",)
    timezone = "Asia/Tokyo"
    authors = meta("cXenseParse:author")
    body = bulk(running_text("#articledetail-body"))

    def tags(self, page: Page) -> list[str]:
        """The page's keywords, which dots part too, without the word for what is just in."""
        return [word for line in meta("keywords").find(page) for word in re.split("[,・]", line) if word not in _STANDING]
