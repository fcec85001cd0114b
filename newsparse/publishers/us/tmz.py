"""TMZ."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class TMZ(Extractor):
    """TMZ."""

    name = "TMZ"
    hosts = ("tmz.com",)
    timezone = "America/Los_Angeles"
    title = css("h1.article__headline-title") | css("h1.post-title-breadcrumb, .post-title-breadcrumb h1")
    published_at = undated(css(".article__published-at") | css(".article-posted-date"))
