"""What others pay for amid or below a text: a sponsor's box in a newsletter, and a paper's own appeal for money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.body.stripping.stripper import block_stripper
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.to_readers.appeals import CALLS, asks
from newsparse.grammar.to_readers.prompts import is_prompt
from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from newsparse.tree.segments import Branch, Segment

_HEADING, _APART = In.HEADING.value, In.HEADING.value | In.LIST.value | In.TABLE.value | In.QUOTE.value
#: Share of a heading's line that is bold, its characters, and the texts and characters of an appeal that need say nothing of money.
_BOLD, _HEAD, _FEW, _SHORT = 0.9, 90, 4, 320
#: Characters of the longest label, segments of the largest box, the share of the text that it is at most, and sponsors of a text that has any.
_LABEL, _BOX, _SHARE, _MOST = 60, 10, 0.25, 3
#: In lower case, the whole of a line; a name follows.
_SPONSORED = regex(r"(?:(?:today[’']s (?:letter|issue|edition|newsletter) is )?(?:sponsored|presented|powered|brought to you) by|in partnership with|together with|a (?:message|word) from(?: our)?|our sponsor) [\w’'&. -]{2,40}|(?:today[’']s |our |this week[’']s )sponsors?|sponsor|sponsored(?: (?:message|content|post|link))?|partner content|paid partnership|advertisement")
_WORDS = ("sponsor", "partner", "together with", "presented by", "powered by", "brought to you", "message from", "word from", "advertisement")
#: Texts at the end among which a paper's appeal stands, and the share of the text that it is at most.
_LAST, _APPEAL = 9, 0.4
#: What is asked below its heading.
_GIVE = regex(r"\b(?:donat(?:e|ion|ing)|contribut(?:e|ion|ing)|support(?:ing)? (?:us|our|independent)|become a (?:member|supporter|subscriber)|subscrib(?:e|ing)|subscription|paywall|make a gift)\b")


@block_stripper
def sponsor(body: BodyText) -> Iterator[Segment]:
    """A small box that opens with whose money it is: "In partnership with Saltworks", and what that has to say."""
    said = "\n".join([s.text for s in body.short]).lower()
    if not any(word in said for word in _WORDS):  # as in nearly every text
        return
    found = [s for s in body.short if len(s.text) <= _LABEL and _names_sponsor(s.text)]
    if not 0 < len(found) <= _MOST:
        return
    most = _SHARE * sum([len(s.text) for s in body.texts])
    for s in found:
        inside = _boxed(body, body.texts.index(s))
        if len(inside) > 1 and sum([len(s.text) for s in inside]) <= most:
            yield from inside


def _names_sponsor(text: str) -> bool:
    low = text.lower().strip(" :*—–-|")
    return any(word in low for word in _WORDS) and _SPONSORED.fullmatch(low) is not None


def _boxed(body: BodyText, at: int) -> list[Segment]:
    """The texts of the smallest box that holds a label and the text below it, if the label is its first."""
    if at + 1 == len(body.texts):
        return []
    label, below = body.texts[at], body.texts[at + 1]
    box: Branch | None = label.branch
    while box is not None and box.last <= below.index:
        box = box.parent
    if box is None or box.element is body.container or box.last - box.first > _BOX or at and box.first <= body.texts[at - 1].index:
        return []
    return [s for s in body.texts[at:] if s.index < box.last]


@block_stripper
def appeal_below(body: BodyText) -> Iterator[Segment]:
    """What a paper asks for below its text, from the heading of the appeal to the end."""
    texts = body.texts
    for at in range(max(len(texts) // 2, len(texts) - _LAST), len(texts) - 1):
        s = texts[at]
        if (
            (s.flags & _HEADING or s.strong_chars >= _BOLD * len(s.text))
            and len(s.text) <= _HEAD
            and (asks(s.text) or is_prompt(s.text) or CALLS.match(s.text.lower()))
        ):
            below = texts[at:]
            if (
                len(below) <= _FEW
                and sum([len(s.text) for s in below]) <= _SHORT
                and len(texts) > 2 * _FEW
                and not any(s.flags & _APART for s in below[1:])
            ):
                yield from below
            elif (
                sum([len(s.text) for s in below]) <= _APPEAL * sum([len(s.text) for s in texts])
                and not any(s.flags & _HEADING for s in below[1:])
                and _GIVE.search("\n".join([s.text.lower() for s in below[1:]]))
            ):
                yield from below
            return
