"""Links to other articles that stand in lines of their own under one label or heading, in whatever language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsparse.body.stripping.amid.boxes.link_boxes import is_all_links
from newsparse.grammar.scripts import width_of
from newsparse.grammar.to_readers.buttons import is_button
from newsparse.grammar.to_readers.read_also import says_read_also
from newsparse.regex import regex
from newsparse.tree.segments import In

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.stripping.text import BodyText
    from newsparse.tree.segments import Branch, Segment

_LIST, _HEADING = In.LIST.value, In.HEADING.value
#: A label before the title of a linked article.
LABEL = regex(r"([^|:：–—»\d]{2,40})[|:：–—»]\s?\S")
_MARKS = " \xa0>»›＞▶►•·-–—"  # what may stand before one


def is_announced(s: Segment) -> bool:
    """Whether a line is a link behind a label such as "Lee también:" or "Читайте також:"."""
    before = ""
    for text, element, is_tail in s.pieces:
        if element.tag == "a" and not is_tail:
            break
        before += text
    # the label is part of the link
    if (
        not before.strip(_MARKS)
        and s.link_chars >= _LINKED * len(s.text)
        and (whole := LABEL.match(s.text.lstrip(_MARKS)))
    ):
        return says_read_also(f"{whole[1].strip()}:")
    label = before.strip()
    # else a sentence begins so: "Related charges were dropped"
    return s.link_chars >= _REST * (len(s.text) - len(label)) and says_read_also(label)


def is_dashed_link(s: Segment) -> bool:
    """Whether a paragraph is a dash and one link: "- Player ratings: eight for the goalkeeper"."""
    said = s.text.lstrip("-–—•·»> ")
    return s.tag == "p" and s.links == 1 and s.text[1:2] in " \u00a0" and s.link_chars >= _LINKED * len(said)


def labelled_alike(links: list[Segment]) -> Iterator[Segment]:
    """Of lines that are links, those after the same label ("IN FULL | …", "MORE : …"), where there are several."""
    labelled: dict[str, list[Segment]] = {}
    for s in links:
        if not s.flags & _LIST and (found := LABEL.match(s.text)) and s.text[found.end() - 1] not in "/@":  # an address, a handle
            labelled.setdefault(found[1].strip().casefold(), []).append(s)
    for alike in labelled.values():
        if len(alike) > 1:
            yield from alike


#: Signs between the links of a row, characters of one with the spaces beside it, and of the longest row.
_BETWEEN, _SIGN, _LONGEST_ROW = "|•·", 4, 200


def is_link_row(s: Segment) -> bool:
    """Whether a line is a label and nothing but links with signs between: "RESOURCES: Live map | Newsletter | Home"."""
    label, sign, _ = s.text.partition(":")
    if s.links < 2 or not sign or len(label) > _HEAD or len(s.text) > _LONGEST_ROW:  # noqa: PLR2004 - a row
        return False
    signs = sum([s.text.count(between) for between in _BETWEEN])
    return 0 < signs >= s.links - 2 and len(s.text) - s.link_chars - len(label) <= _SIGN * signs


def is_site_row(s: Segment) -> bool:
    """Whether a line is links and nothing else but one sign between: "About | Contact us | Policies", "Standards · Corrections · About"."""
    return (
        s.links > (2 - s.text.lower().startswith("back "))
        and (s.tag == "p" or not s.flags & _UNIT)
        and len(s.text) - s.link_chars <= _SIGN * s.links
        and any(s.text.count(sign) == s.links - 1 for sign in _BETWEEN)
    )


_BUTTONS = regex(r"(?<![a-z])(?:btn|button|cta)s?(?![a-z])")
_AGAIN, _BUTTON = 3, 24  # so often at least a line stands that leads back, or a button of so many characters


#: How the headline of another article does not end; characters of one; such lines of a text that has any; texts of that.
_SENTENCES, _SHORTEST_LONE, _LONGEST_LONE, _FEW, _WHOLE = frozenset(".!:…)»”\"'>›→"), 30, 140, 3, 8
_SHORTEST_LOUD = 15  # characters of such a headline in capitals
_UNIT, _ALONE = _LIST | _HEADING | In.TABLE.value | In.QUOTE.value, frozenset(("p", "div"))


def lone_headlines(body: BodyText) -> Sequence[Segment]:
    """Paragraphs between two of the text that are one link to another page of the same site, and no sentence: other articles' headlines."""
    texts = body.texts
    if len(texts) < _WHOLE or not body.host:
        return ()
    places = [at for at, s in enumerate(texts) if s.links == 1 and s.tag in _ALONE and s.link_chars >= _LINKED * len(s.text)]
    if len(places) > _FEW:
        return ()
    return [texts[at] for at in places if 0 < at < len(texts) - 1 and _is_lone(texts[at - 1], texts[at], texts[at + 1], body.host)]


def _is_lone(above: Segment, s: Segment, below: Segment, host: str) -> bool:
    said = (
        (_SHORTEST_LOUD if s.text.isupper() else _SHORTEST_LONE) <= width_of(s.text) <= _LONGEST_LONE
        and s.text[-1] not in _SENTENCES
        and s.text[0] not in "■□◆●・※"
        and not s.flags & _UNIT
    )
    return said and _is_prose(above) and not below.link_chars and _is_of(host, s)


def _is_prose(s: Segment) -> bool:
    return not s.flags & _UNIT and width_of(s.text) >= _LONGEST_LONE and s.text[-1] in ".!?…”\"»。！？」』"


def _is_of(host: str, s: Segment) -> bool:
    """Whether a link leads to another page of a site."""
    link = next(s.element.iter("a"), None)
    address = (link.get("href") or "").strip() if link is not None else ""
    if (
        address[:1] in ("", "#")
        or address.startswith(("mailto:", "tel:", "javascript:"))
        or address.partition("?")[0].lower().endswith((".pdf", ".doc", ".docx", ".xlsx", ".zip"))
    ):
        return False
    try:
        to = urlsplit(address).hostname if "//" in address[:9] else host
    except ValueError:
        return False
    return to is not None and to.removeprefix("www.") == host


def back_links(links: list[Segment]) -> Iterator[Segment]:
    """Of lines that are links, those that say the same each time: they lead to the same place in the page ("Back to top", "Zum Inhaltsverzeichnis"), or are buttons under the items of a list ("Buy now")."""
    if len(links) < _AGAIN:
        return
    said = Counter(s.text for s in links)
    for s in links:
        if said[s.text] >= _AGAIN and not s.flags & _LIST:
            anchor = next(s.element.iter("a"), None)
            href = (anchor.get("href") or "") if anchor is not None else ""
            if href.startswith("#") or href and not s.flags & _UNIT and s.link_chars >= _LINKED * len(s.text) and _is_button(s, anchor):
                yield s


def _is_button(s: Segment, link: Element | None) -> bool:
    """Whether a link is called a button, or says what a button does; a name that is one ("Kim Sample" over each answer) is none."""
    named = (link.get("class") or "").lower() if link is not None else ""
    return len(s.text) <= _BUTTON and (_BUTTONS.search(named) is not None or is_button(s.text))


#: Segments of a box of other articles; the share of the text, and the characters, that it holds at most.
_BOX, _SHARE, _TOLD = 12, 0.25, 300
#: How such a line ends that names a newsletter, and how long it is.
_LETTERS, _LONGEST_LETTER = ("newsletter", "newsletters", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "hírlevél", "infolettre"), 60


def boxed_links(body: BodyText) -> Iterator[Segment]:
    """What is left of small boxes whose first line is a label of other articles, "READ MORE" and what the series is about, or is called a newsletter."""
    texts, container = body.texts, body.container
    boxes: dict[Branch, list[Segment] | None] = {}  # none of those whose first line is neither a label nor a link
    for s in texts:
        box: Branch | None = s.branch
        may_open: bool | None = None
        # which goes on behind an aside
        while (
            box is not None
            and box.last - box.first <= _BOX
            and box.element is not container
            and (box.tag != "p" or 2 * s.link_chars > len(s.text))
        ):
            if box in boxes:
                if (inside := boxes[box]) is not None:
                    inside.append(s)
            else:
                may_open = _may_open(s) if may_open is None else may_open
                boxes[box] = [s] if may_open else None
            box = box.parent
    told = [(box, inside) for box, inside in boxes.items() if inside is not None]
    most = min(_TOLD, _SHARE * sum([len(s.text) for s in texts])) if told else 0
    for box, inside in told:
        if sum([len(s.text) for s in inside]) <= most and (_is_for_others(box, _first_text(inside[0])) or is_all_links(box, inside)):
            yield from _up_to_text(inside, box)


def _may_open(s: Segment) -> bool:
    """Whether a line may be the first of such a box."""
    if s.link_chars >= _LINKED * len(s.text):
        return True
    first = _first_text(s)
    return says_read_also(first) or len(first) <= _LONGEST_LETTER and first.lower().endswith(_LETTERS)


def _up_to_text(inside: list[Segment], box: Branch) -> list[Segment]:
    """The lines of a box up to where the article goes on: behind a whole line of label and link, a paragraph that holds none."""
    lead = next(box.element.iter("p"), None)
    goes_on = lead is not None and next(lead.iter("a"), None) is not None
    return inside[
        : next(
            (
                at
                for at, s in enumerate(inside)
                if goes_on
                and s.element is not lead
                and s.tag == "p"
                and not s.links
                and len(s.text) > _PARAGRAPH
                and s.text[-1] in '.!?。！？”"»'
            ),
            None,
        )
    ]


def _is_for_others(box: Branch, first: str) -> bool:
    """Whether a box opens with a newsletter's name, or with a label of other articles (no sentence: "More posts make no readers.") and holds a link."""
    if len(first) <= _LONGEST_LETTER and first.lower().endswith(_LETTERS):
        return True
    return first[-1:] not in (".", "!") and says_read_also(first) and next(box.element.iter("a"), None) is not None


def _first_text(s: Segment) -> str:
    """The first text in a segment: the label before the link, where both stand in one line."""
    return next((said for text in s.runs.texts[s.start : s.end] if (said := text.strip())), "")


_HEAD, _LINKED = 30, 0.9  # characters of a heading over links, the share of a line that is a link
_PARAGRAPH = 60  # characters of the shortest paragraph behind such a line
_REST = 0.7  # share of a line behind its label that is a link


