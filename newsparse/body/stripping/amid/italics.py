"""Captions that are set as paragraphs: all in italics right below a picture, with whose it is in brackets at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsparse.body.building.inline import is_set_in
from newsparse.body.stripping.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_UNIT = In.HEADING.value | In.LIST.value | In.TABLE.value | In.QUOTE.value
_LONGEST, _ITALICS = 300, frozenset(("em", "i"))
_SMALL = frozenset(("small",))
#: "(Ada Field)", "(Ada Field/Eastmere Post)", "(Photo by Ada Field)".
_NAMED = regex(r"\((?:(?:[Pp]hotos?|[Ii]mage|[Cc]ourtesy|[Cc]redit)(?: by| of|:)? )?(?:[A-Z]\.|[A-ZÀ-Þ][a-zß-ž’'-]{1,20})(?: (?:[A-Z]\.|(?:Mc|Mac|O[’'])?[A-ZÀ-Þ][a-zß-ž’'-]{1,20}(?:-[A-ZÀ-Þ][a-zß-ž]{1,20})?)){1,3}(?: ?[/|,] ?[A-Z][\w.&’' -]{1,40})?\)\.?$")
#: "Price of wheat since May. Source: Grain Board".
_LONGEST_SOURCED = 200
_SOURCED = regex(r"(?:[.,;|–—-] ?|\()(?:Data [Ss]|data s|S)ources?: ?[^.!?:]{2,60}[.)]{0,2}$")


def in_italics_below(body: BodyText) -> Iterator[Segment]:
    """Paragraphs right below a picture in small print, or that end in its source or, in italics, in a name in brackets."""
    last = body.texts[-1] if body.texts else None  # whose source is the article's
    for above, s in pairwise(body.segments):
        if above.kind != "image":
            continue
        if (
            0 < len(s.text) <= _LONGEST
            and not s.flags & _UNIT
            and s.end > s.start
            and s.element is s.branch.element
            and is_set_in(s, _SMALL)
        ):
            yield s
        if (
            "ource" in s.text
            and s is not last
            and len(s.text) <= _LONGEST_SOURCED
            and not s.flags & _UNIT
            and _SOURCED.search(s.text)
        ):
            yield s
        if (
            s.tag == "p"
            and 0 < len(s.text) <= _LONGEST
            and s.text[-1] in ").)"
            and not s.flags & _UNIT
            and _NAMED.search(s.text[-80:])
            and is_set_in(s, _ITALICS)
        ):
            yield s
