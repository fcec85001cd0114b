"""MIT Technology Review."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.platforms.undated import undated
from newsparse.sources import css


class TechnologyReview(Extractor):
    """MIT Technology Review."""

    name = "MIT Technology Review"
    hosts = ("technologyreview.com",)
    timezone = "America/New_York"
    subtitles = foremost(css("[class*=contentArticleHeader__deck]") | css("[class*=contentHeader__deck]"))
    authors = css("[class*=byline__name]")
    published_at = undated(
        css("[class*=contentArticleHeader__publishDate]") | css("[class*=contentHeader__publishDate]")
    )
    drop = (css("[class*=image__placeholder]"),)
