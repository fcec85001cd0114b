"""ABC News."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class ABCAustralia(Extractor):
    """ABC News."""

    name = "ABC News"
    hosts = ("abc.net.au",)
    timezone = "Australia/Sydney"
    # The layout before 2020.
    photo = css(".inline-content.photo")
    caption = css(".inline-content.photo .inline-caption")
    credit = css(".inline-caption .source")
    tags = css("p.topics a")
    drop = (css(".inline-content.wysiwyg:has(h2)"),)
    body = bulk(running_text("[class*=ArticleRender_article], #body [class*=Article_body]"))
