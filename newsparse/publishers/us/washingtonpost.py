"""The Washington Post."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class WashingtonPost(Extractor):
    """The Washington Post."""

    name = "The Washington Post"
    hosts = ("washingtonpost.com",)
    timezone = "America/New_York"
    title = meta("og:title")
    lead = css("main header h2")
    body = running_text("[data-qa=article-body], .story.relative")
