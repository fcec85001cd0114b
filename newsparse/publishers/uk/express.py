"""Daily Express."""

from newsparse.publishers.uk.reach import Reach
from newsparse.sources import css

_TEXT = "article .text-description:not(.dont-miss)"


class Express(Reach):
    """Daily Express, whose layout is its own."""

    name = "Daily Express"
    hosts = ("express.co.uk",)
    timezone = "Europe/London"
    lead = css("article > header > h3")
    # A live article's entries have headings outside of their text.
    body = css(f"{_TEXT} > p, {_TEXT} > h2, {_TEXT} > h3, {_TEXT} > ul, .live-events h3, .live-events__entry-text > p")
    photo = css("article div.photo")
    caption = css("figure.photo .newsCaption")
    credit = css(".newsCaption > .caption")
