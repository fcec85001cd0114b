"""Российская газета."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class RG(Extractor):
    """Российская газета."""

    name = "Российская газета"
    hosts = ("rg.ru",)
    timezone = "Europe/Moscow"
    lead = css("[class*=PageArticleContent_lead]")
    body = bulk(
        running_text("[class*=PageArticleContent_content], .b-material-wrapper__text")
        | css("[class*=PageArticleContent_content]")
    )
