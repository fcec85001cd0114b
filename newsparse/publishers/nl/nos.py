"""NOS."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text


class NOS(Extractor):
    """NOS."""

    name = "NOS"
    hosts = ("nos.nl",)
    timezone = "Europe/Amsterdam"
    body = bulk(running_text("[class*=ArticleContent], .article_textwrap, .contentBody_text"))
