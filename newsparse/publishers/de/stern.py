"""stern."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta, xpath


class Stern(Extractor):
    """stern."""

    name = "stern"
    hosts = ("stern.de",)
    timezone = "Europe/Berlin"
    title = meta("og:title")
    lead = css(".intro__text, .article__body > .intro")
    tags = css("ul.tags > li") | css(".article__tags .links__item")
    copyright = css(".article__body p > em").re(r"^(©.+)$")
    body = running_text(".article__body, .article__body > .text-element")
    # Where the text appeared first is told in italics.
    drop = (css("ul.tags"), xpath("//p[em and not(text()[normalize-space()])]"))
