"""The Irish Times."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, xpath


class IrishTimes(Arc):
    """The Irish Times."""

    marker = None
    name = "The Irish Times"
    hosts = ("irishtimes.com",)
    timezone = "Europe/Dublin"
    lead = css(".custom-subheadline")
    body = bulk(running_text(".article-body-wrapper"))
    drop = (
        xpath(
            "//p[starts-with(normalize-space(.), '[') and .//a and substring(normalize-space(.), string-length(normalize-space(.))) = ']']"
        ),
    )
