"""The Irish Times."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css


class IrishTimes(Arc):
    """The Irish Times."""

    marker = None
    name = "The Irish Times"
    hosts = ("irishtimes.com",)
    timezone = "Europe/Dublin"
    lead = css(".custom-subheadline")
    body = bulk(running_text(".article-body-wrapper"))
    # Links to other articles stand in brackets.
    drop = (saying("p:has(a)", r"\[.*\]$"),)
