"""Tageblatt."""

from newsparse.extractor import Extractor
from newsparse.running import running_text
from newsparse.sources import css, meta


class Tageblatt(Extractor):
    """Tageblatt."""

    name = "Tageblatt"
    hosts = ("tageblatt.lu",)
    timezone = "Europe/Luxembourg"
    # The topic of a story stands before its headline.
    title = meta("og:title").re(r"^[^|]+$")
    section = css("a.post__category__link")
    lead = css("p.intro, .post__body .teaser__text")
    tags = meta("og:title").re(r"^(\w+) *\|")
    body = running_text(".StoryShowBaseTextBox") | css(
        ".text-content > p.text, .text-content .crosshead__text, .text-content figure"
    )
