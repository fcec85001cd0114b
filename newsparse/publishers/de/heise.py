"""heise online."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, xpath


class Heise(Extractor):
    """heise online."""

    name = "heise online"
    hosts = ("heise.de",)
    timezone = "Europe/Berlin"
    lead = css(".a-article-header__lead")
    section = css(".a-publish-info__branding") | xpath("(//a[contains(@class, 'a-breadcrumb__link')])[last()]")
    body = running_text(".article-layout__content, .article-content")
    drop = (css(".redakteurskuerzel"),)
