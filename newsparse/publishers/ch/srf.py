"""Schweizer Radio und Fernsehen."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class SRF(Extractor):
    """Schweizer Radio und Fernsehen."""

    name = "Schweizer Radio und Fernsehen"
    hosts = ("srf.ch",)
    timezone = "Europe/Zurich"
    # The h1 holds the kicker too.
    title = css(".article-title__text")
    authors = css("span[itemprop=author]")
    lead = css("p.article-lead")
    body = bulk(
        css("p.article-paragraph, ul.article-list, h2.article-heading, h3.article-subheading")
    ) | bulk(running_text("section.article-content"))
    # Beside them stands a label, "Legende:".
    caption = css("span.media-caption__description")
    credit = css("span.media-caption__source")
