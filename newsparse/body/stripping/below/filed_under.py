"""Under what a blog filed a post: labels and rows of its tags below the text."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.body.names import BITS
from newsparse.body.stripping.text import BodyText
from newsparse.grammar.to_readers.controls import TAG_LABELS
from newsparse.tree.segments import Segment

#: How many of the last texts are looked at; the longest line of any kind; which share of a link's block is linked.
_LAST, _LONGEST, _LINKED = 6, 400, 0.9
_TAGS = BITS["tags"]
_LONGEST_LABEL = 40  # characters of "More from the Eastmere Post", below which nothing is left
_AROUND_END = " -–—－─━=＝*＊◇◆■□●○/／()（）[]【】<>《》.。▲△▼"
#: Characters of the longest line below the tags that is no paragraph.
_BELOW_TAGS = 120


def from_tags_on(texts: Sequence[Segment], body: BodyText) -> Sequence[Segment]:
    """The last texts from the row of tags on, where nothing below it is set as the text is, nor as long as a paragraph: buttons, and what asks for comments."""
    for at in range(max(1, len(texts) - _LAST), len(texts) - 1):
        if is_tag(texts[at], body):
            below = texts[at:]
            makes = {(s.branch, s.tag) for s in texts[:at]}
            return below if all(len(s.text) <= _BELOW_TAGS and (s.branch, s.tag) not in makes for s in below[1:]) else ()
    return ()


def is_tag(s: Segment, body: BodyText) -> bool:
    """Whether a line is nothing but links that a "#" opens, in a box that is called the tags' or behind a label of tags."""
    if s.links and len(s.text) <= _LONGEST and s.link_chars < len(s.text) and _label_of(s) in TAG_LABELS:
        return True
    if len(s.text) > _LONGEST_LABEL or s.link_chars < _LINKED * len(s.text):
        return False
    return s.text.count("#") == s.links > 1 or bool(body.around[s] & _TAGS)


def _label_of(s: Segment) -> str:
    """What a line says outside of its links: "แท็กที่เกี่ยวข้อง น้ำประปา เทศบาล"."""
    return (
        " ".join(
            [text for text, owner, tail in s.pieces if (owner is s.element and not tail) or (tail and owner.tag == "a")]
        )
        .strip(f"{_AROUND_END}:：,،#")
        .lower()
    )
