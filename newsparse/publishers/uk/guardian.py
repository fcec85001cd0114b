"""The Guardian."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class Guardian(Extractor):
    """The Guardian."""

    name = "The Guardian"
    hosts = ("theguardian.com",)
    timezone = "Europe/London"
    title = ld("headline")
    lead = css("[data-gu-name=standfirst] p")
    subtitles = foremost(css("[data-gu-name=standfirst] p"))
    tags = meta("article:tag")
    body = running_text(".article-body-viewer-selector") | running_text(".content__article-body")
    drop = (css("button"), css("figure[data-spacefinder-role=richLink], figure[data-spacefinder-type$=NewsletterSignupBlockElement]"))
