"""Super Express."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class SuperExpress(Extractor):
    """Super Express."""

    name = "Super Express"
    hosts = ("se.pl",)
    timezone = "Europe/Warsaw"
    authors = css(".article_author")
    drop = (css(".related_articles__elements, .gl_plugin.socials"),)
