"""Mental Floss."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class MentalFloss(Extractor):
    """Mental Floss."""

    name = "Mental Floss"
    hosts = ("mentalfloss.com",)
    timezone = "America/New_York"
    title = css("h1.title, .title-group h1")
    authors = css(".field-name-field-enhanced-authors")
    published_at = undated(css(".date-display-single"))
