"""Het Nieuwsblad."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, xpath


class Nieuwsblad(Extractor):
    """Het Nieuwsblad."""

    name = "Het Nieuwsblad"
    hosts = ("nieuwsblad.be",)
    timezone = "Europe/Brussels"
    title = ld("headline")
    lead = css("[data-testid=article-intro]")
    tags = css("ul[class*=taglist] > li, div[class*=tag-list] > a")
    body = bulk(running_text("[data-testid=article-body]"))
    subheads = (
        xpath("//*[@data-testid='article-body']/p[span[@class='bold'] and not(text()[normalize-space()])]"),
    )
