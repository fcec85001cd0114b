"""Meduza."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class Meduza(Extractor):
    """Meduza."""

    name = "Meduza"
    hosts = ("meduza.io",)
    timezone = "Europe/Moscow"
    body = bulk(
        running_text(
            "[class*=GeneralMaterial-module-article], .GeneralMaterial-article, [class*=GeneralMaterial-module_article]"
        )
    )
