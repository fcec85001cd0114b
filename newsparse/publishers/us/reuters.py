"""Reuters."""

from newsparse.marking import read_anew
from newsparse.page import Page
from newsparse.platforms.arc import Arc
from newsparse.platforms.bulk import bulk
from newsparse.regex import regex
from newsparse.sources import css, ld, meta

_CHANNELS = ("article:section", "analyticsAttributes.topicChannel", "analyticsAttributes.topicSubChannel")
#: A channel's name ("Asia Pacific"), and no code ("USWire_EL", "semi-code").
_CHANNEL = regex(r"[A-Z][A-Za-z&' ]{2,40}")
#: What sells the pictures, behind their captions.
_SHOP = css("figcaption a[href*=licensereuterscontent]")


class Reuters(Arc):
    """Reuters: the paragraphs of its pages are numbered."""

    marker = None
    name = "Reuters"
    hosts = ("reuters.com",)
    timezone = "America/New_York"
    title = ld("headline")
    authors = meta("article:author")
    body = bulk(
        css(
            "[data-testid^=paragraph], [class*=article-body] h2[data-testid=Heading], [class*=article-body] figure"
        )
    )
    drop = (css("[data-testid^=paragraph] span:contains('opens new tab')"),)

    def prepare(self, page: Page) -> Page:
        """A page whose captions do not end in a link to the agency's shop."""
        page = super().prepare(page)
        found = _SHOP.find(page)
        for link in found:
            link.clear(keep_tail=True)
        return read_anew(page) if found else page

    def tags(self, page: Page) -> list[str]:
        """The channels that an article is filed under; what it calls keywords are codes."""
        stated = [channel for name in _CHANNELS for channel in meta(name).find(page)]
        listed = [channel for line in meta("DCSext.ChannelList").find(page) for channel in line.split(";")]
        return [channel for channel in stated + listed if _CHANNEL.fullmatch(channel.strip())]
