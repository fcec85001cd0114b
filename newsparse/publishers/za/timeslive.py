"""TimesLIVE."""

from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, ld, meta


class TimesLive(Arc):
    """TimesLIVE: before it moved to Arc, and since."""

    marker = None
    name = "TimesLIVE"
    hosts = ("timeslive.co.za",)
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    published_at = ld("datePublished")
    lead = css("h3[class*=article-title-tertiary]")
    # Sections, agencies and the site's own titles stand among the keywords.
    tags = meta("keywords").but(
        r"reuters|timeslive|breaking news|general|politics|sport|entertainment|lifestyle|weird|world|africa|news|extra"
        r"|sunday times|(?:the )?times|business times|tshisa live"
    )
    body = bulk(running_text(".wrap .text")) | bulk(running_text("article"))
    drop = (saying("p", r"TimesLIVE$"),)
    photo = css(".image-container")
    caption = css(".image-container span.description")
    credit = css(".image-container span.name")
