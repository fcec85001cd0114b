"""Dizindaba."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld, xpath


class Dizindaba(WordPress):
    """Dizindaba: the first line tells who wrote, "by" or "intatheli"."""

    marker = None
    name = "Dizindaba"
    hosts = ("dizindaba.co.za",)
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    authors = css("[itemprop=articleBody] > p:first-child").re(r"(?i)\b(?:intatheli|by):([A-Za-z\s]{2,80})\|")
    body = bulk(running_text("[itemprop=articleBody]"))
    drop = (
        xpath(
            "//div[@itemprop='articleBody']/p[1][contains(., '|') and contains(., ':') and string-length(.) < 120]"
        ),
    )
