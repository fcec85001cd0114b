"""Tribune Publishing: the Chicago Tribune and its sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class Tribune(Extractor):
    """Tribune Publishing: the Chicago Tribune and its sisters share one layout."""

    hosts = (
        "chicagotribune.com",
        "nydailynews.com",
        "baltimoresun.com",
        "orlandosentinel.com",
        "sun-sentinel.com",
        "mcall.com",
        "courant.com",
        "dailypress.com",
        "pilotonline.com",
    )
    timezone = "America/Chicago"
    title = css("h1.trb_ar_hl_t, h1#ra-headline")
    authors = css("span.trb_ar_by_nm_au") | css(".article_byline span:first-of-type")
    body = bulk(
        running_text(".article-body-wrapper-custom, .body-copy, .crd--cnt .pb-f-article-body")
        | with_subheads(css(".r--articlebody p"))
    )
    # Links to other articles stand in brackets.
    drop = (saying("p:has(a)", r"\[.*\]$"),)
