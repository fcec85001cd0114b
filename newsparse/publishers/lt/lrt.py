"""LRT."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta, xpath


class LRT(Extractor):
    """LRT."""

    name = "LRT"
    hosts = ("lrt.lt",)
    timezone = "Europe/Vilnius"
    title = meta("og:title")
    published_at = ld("datePublished")
    authors = meta("lrt_authors").but("")
    lead = css("p.text-lead")
    tags = ld("keywords")
    body = bulk(running_text("div.article-content.js-text-selection"))
    subheads = (
        xpath(
            "//div[contains(@class, 'js-text-selection')]/p[strong and not(text()[normalize-space()]) and not(@class='text-lead')]"
        ),
    )
    photo = css("div.media-block")
    caption = css("[class*=media-block__description]")
    # "Boats / A. Onym nuotr."
    credit = css(".media-block [class*=description]").re(r"/ ?([^/].{1,80})$")
