"""POPSUGAR."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class PopSugar(Extractor):
    """POPSUGAR."""

    name = "POPSUGAR"
    hosts = ("popsugar.com", "popsugar.co.uk", "popsugar.com.au")
    timezone = "America/Los_Angeles"
    title = css("h1[class^=Title__ArticleTitle]") | css(".post-header h2.post-title")
    authors = css(".article-header a.author-name")
    drop = (css(".share-copy-title, .post-tags, .reactions"),)
