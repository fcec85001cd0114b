"""The Washington Post."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class WashingtonPost(Extractor):
    """The Washington Post."""

    name = "The Washington Post"
    hosts = ("washingtonpost.com",)
    timezone = "America/New_York"
    # Metadata name the section before an opinion's headline; readers see the headline.
    title = css("#article-topper h1") | meta("og:title").re(r"^(?:(?:Opinion|Analysis|Perspective|Review) \| )?(.+)$")
    lead = css("main header h2")
    body = running_text("[data-qa=article-body], .story.relative")
    drop = (css("p.interstitial, p.interstitial-link"),)
