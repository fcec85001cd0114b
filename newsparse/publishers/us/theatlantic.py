"""The Atlantic."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css


class TheAtlantic(Extractor):
    """The Atlantic."""

    name = "The Atlantic"
    hosts = ("theatlantic.com",)
    timezone = "America/New_York"
    subtitles = foremost(css("[class^=ArticleDek_]") | css(".c-dek"))
    body = bulk(running_text("[class*=ArticleBody_root]"))
