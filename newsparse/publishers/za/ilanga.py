"""Ilanga."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import ld, xpath

#: A line that is all bold.
_BOLD = "[self::p and strong and not(text()[normalize-space()])]"
#: A line of one to three words.
_SHORT = "[self::p and string-length(normalize-space(.)) > 4 and string-length(normalize-space(.)) - string-length(translate(normalize-space(.), ' ', '')) < 3]"
#: One of the first three, unless it stands below a picture.
_FIRST = "//div[contains(@class, 'post_content')]//p[position() < 4][not(preceding-sibling::*[1][self::figure])]"
_BYLINE = f"{_FIRST}{_BOLD} | {_FIRST}{_SHORT}[not(contains(., '.'))]"


class Ilanga(WordPress):
    """Ilanga: a line in bold tells who wrote, a line in bold below a picture is its caption."""

    marker = None
    name = "Ilanga"
    hosts = ("ilanganews.co.za",)
    timezone = "Africa/Johannesburg"
    title = ld("headline").re(r"(?i)^(.*?)(?:(?<!\s)\s*+-\s*ilanga news)?$")
    published_at = ld("datePublished")
    authors = xpath(_BYLINE).re(r"^[^\d@.!?:]{3,60}$")
    body = bulk(running_text("div[class*=post_content]"))
    drop = (
        xpath(f"({_BYLINE})[string-length(normalize-space(.)) <= 60]"),
        saying("p", r"[^\s@]{1,80}@\S{1,80}$"),
    )
    caption = xpath(f"//figure/following-sibling::*[1]{_BOLD}")
