"""Daily Mail."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, meta


class DailyMail(Extractor):
    """Daily Mail."""

    name = "Daily Mail"
    hosts = ("dailymail.co.uk", "dailymail.com", "thisismoney.co.uk")
    timezone = "Europe/London"
    title = css("#js-article-text > h1, #js-article-text > h2") | meta("og:title")
    # Keywords in lower case are the site's sections.
    tags = meta("keywords").but("").re(r"^.*[A-Z].*$")
    body = bulk(running_text("[itemprop=articleBody]"))
    drop = (css("[itemprop=articleBody] > ul, [itemprop=articleBody] > h2:first-child"), css("button"))
    photo = css("div.mol-img-group")
    caption = css(".mol-img-group > p.imageCaption")
