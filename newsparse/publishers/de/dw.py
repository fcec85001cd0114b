"""Deutsche Welle."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, xpath


class DeutscheWelle(Extractor):
    """Deutsche Welle."""

    name = "Deutsche Welle"
    hosts = ("dw.com",)
    timezone = "Europe/Berlin"
    title = ld("headline")
    # A list beside the text tells when, and who wrote, in the layout until 2023: "Datum", "Autorin/Autor", "Author".
    published_at = ld("datePublished") | xpath("//ul[@class='smallList']/li[strong[starts-with(., 'Dat')]]/text()[normalize-space()]")
    authors = xpath("//ul[@class='smallList']/li[strong[starts-with(., 'Aut')]]/text()[normalize-space()]")
    lead = css("article header > p, main header > p") | css("p.intro")
    tags = css("aside[data-tracking-name=related-topics] > a") | css("header > div.kicker > span")
    body = bulk(running_text("div.rich-text")) | bulk(running_text("div.longText"))
    caption = css(".col3 .picBox > p")
    # "ab/CD (dpa, afp)": the initials of who wrote, and the agencies.
    drop = (saying("p", r"(?:[a-zA-Z]{2,3}/)*[a-zA-Z]{2,3} \([a-zA-Z ,\d]{2,60}\)$"), saying("div.longText > p", r"(?:Every|Each) (?:day|evening)(?: at \d{4} UTC)?, DW"))
