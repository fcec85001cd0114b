"""Postmedia: its newspapers share one layout."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, meta


class Postmedia(Extractor):
    """Postmedia: its newspapers share one layout."""

    hosts = (
        "canada.com",
        "nationalpost.com",
        "financialpost.com",
        "vancouversun.com",
        "theprovince.com",
        "calgaryherald.com",
        "edmontonjournal.com",
        "montrealgazette.com",
        "ottawacitizen.com",
        "torontosun.com",
        "leaderpost.com",
        "thestarphoenix.com",
        "windsorstar.com",
        "lfpress.com",
    )
    timezone = "America/Toronto"
    title = meta("og:title")
    published_at = ld("datePublished")
    lead = css("p.article-subtitle")
    # Between the keywords stand sections, names of lists, categories of a classifier, and identifiers.
    tags = ld("keywords").re(
        r"^(?:NLP Entity Tokens: )?(?!NLP |Category|Curated$|News|NP Comment|story$|[0-9a-f]{8}-|[\w.]+\.com$|(?:Canada|World|politics|Business|Travel|Entertainment)$)(.+)"
    )
    body = running_text(".article-content__content-group--story, .story-v2-content-element-inline")
    drop = (css("#disclaimer, .visually-hidden, [class*=newsletter-widget]"), saying("p", r"National Post$"))
    credit = css("figcaption > span.credit, figcaption > span.distributor")
