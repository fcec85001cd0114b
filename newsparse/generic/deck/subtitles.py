"""The deck (부제): the lines shown between headline and body.

Three signs tell one: a class that says so, a text that the metadata states as description or second
headline, and a small heading in the headline's own container. The body's first paragraph is none, however
often it is the description too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsparse.draft import Draft, Reading
from newsparse.generic.deck.korean import display_lines
from newsparse.generic.deck.names import SUBHEAD_NAME, names_around, says
from newsparse.generic.site import first_string
from newsparse.grammar.headline import clean_headline, headline_key, overlap
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.result import Body

#: How many segments after the headline a deck may begin; how many of the body's first may be one.
_REACH = 24
_INTO_BODY, _ABOVE = 3, 6
_SHORTEST, _LONGEST, _SHORT_LATIN, _SHORTEST_HEADED, _LONGEST_HEADED = 8, 700, 20, 24, 320
#: How a sentence ends; the block around the headline holds no more segments than this.
_ENDS, _SMALL = ".!?。！？…", 16
#: A block that shares more than this with the headline is the headline again.
_SAME = 0.7
_MOST_LINES = 6
#: The body's paragraphs are known by those of its first segments that are longer than a line.
_OPENING, _SENTENCE = 16, 60
#: A segment of so many characters is a text in lines.
_WHOLE_TEXT = 300
_APART = int(In.NAV | In.FOOTER | In.ASIDE | In.FORM | In.FIGURE | In.CAPTION | In.HIDDEN | In.TABLE)
_HEADING, _HEADER = int(In.HEADING), int(In.HEADER)
_SMALL_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_DESCRIBING = frozenset(("description", "alternativeHeadline", "alternativeheadline"))

#: Blocks near a headline that begin like this are a byline, a date or a label.
_LABEL = regex(
    r"(?:by|von|par|por|di|door|text|photos?|foto|updated?|published|posted|last (?:updated|modified)|written"
    r"|reviewed|table of contents|contents|introduction|summary|key (?:points|takeaways)|share"
    r"|입력|수정|기사입력|승인)\b"
)
#: It opens a text in lower case within so many characters.
_LONGEST_LABEL = 24


#: A short block that ends in a year beside a comma or bar is a date, or a name and a date.
_DATED = regex(r"[,|·.]\s?(?:\w{1,12}\s)?(?:19|20)\d\d$")
_SHORT_DATED = 50


#: What a page says of its own trade under a headline.
_DISCLOSURE = regex(r"\b(?:commissions?|affiliates?|sponsored|independently|Provision|Werbung|Anzeige)\b")


class Place(NamedTuple):
    """Where a deck may stand.

    Attributes:
        near: the text between the headline and a little into the body.
        body: index of the running text's first paragraph; 0 where the page's own tree holds no body.
        start: index of the segment after the headline.
        around: the block around the headline, where it is shown.
        headline: its text.
    """

    near: list[Segment]
    body: int
    start: int
    around: Branch | None
    headline: str


def subtitles(page: Page, draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The deck's lines, ``<br>`` and blocks parting them; ``None`` where the page shows no deck."""
    return next(decks(page, draft), None)


def decks(page: Page, draft: Draft) -> Iterator[Reading[tuple[str, ...]]]:
    """What each sign of a deck leads to, most trusted first."""
    place = _place(page, draft)
    candidates = _candidates(place)
    if not candidates:
        return
    if found := [s for s in candidates if _classed(s, place)]:
        yield _read(_together(found), "deck.classed")
    if (stated := _stated(page, place.headline)) and (found := [s for s in candidates if _described(s, stated, place)][:1]):
        yield _read(_together(found), "deck.described")
    if found := [s for s in candidates if _headed(s, place)][:1]:
        yield _read(_together(found), "deck.headed")
    if str(draft.get("language") or "").startswith("ko") and place.body:
        if found := display_lines([s for s in candidates if _is_free(s)], place.body):
            yield _read(found, "deck.display_lines")


def lines_above_body(page: Page, draft: Draft) -> list[Segment]:
    """What stands between headline and body and may be a deck by its words alone."""
    place = _place(page, draft)
    return [s for s in _candidates(place) if place.body and s.index < place.body]


def _candidates(place: Place) -> list[Segment]:
    return [s for s in place.near if _may_be(s, place.headline)]


def _read(deck: list[Segment], source: str) -> Reading[tuple[str, ...]]:
    lines = dict.fromkeys(line for s in deck for part in s.text.split("\n") if (line := clean_headline(part)))
    return Reading(tuple(lines), source, "\n".join(lines), deck[0].element)


def _place(page: Page, draft: Draft) -> Place:
    segments, shown = page.segments, draft.shown("title")
    body = _running_text(draft.body)
    start, around = _after(segments, shown) if shown is not None else (None, None)
    if start is None:
        start = max(0, body - 8)
    end = min(start + _REACH, max(body + _INTO_BODY, start) if body else len(segments))
    reach = segments[start:end]
    if start + _REACH < body and str(draft.get("language") or "").startswith("ko"):  # a bar of buttons may stand between
        reach += segments[max(end, body - _ABOVE) : body + _INTO_BODY]
    near = [s for s in reach if s.kind == "text"]
    return Place(near, body, start, around, draft.get("title", ""))


def _running_text(body: Body | None) -> int:
    """Index of the first paragraph of the make that the body's paragraphs share; 0 without a body on the page.

    The body may open with the deck; the deck is made otherwise than the paragraphs after it.
    """
    if body is None or body.detached or not body.segments:
        return 0
    paragraphs = [s for s in body.segments[:_OPENING] if s.kind == "text" and _is_long(s.text)]
    makes = [_make(s) for s in paragraphs]
    for s, make in zip(paragraphs, makes, strict=True):
        if makes.count(make) > 1 or _is_whole(s.text):
            return s.index
    return body.first


def _is_long(text: str) -> bool:
    """Whether a text is longer than a line of display: a Korean sentence needs half the characters."""
    return len(text) > _SENTENCE or (len(text) > _SENTENCE // 2 and text[-2:] == "다.")


def _is_whole(text: str) -> bool:
    """Whether a segment is all of a text whose paragraphs ``<br>`` parts."""
    return text.count("\n") > 1 and (len(text) > _WHOLE_TEXT or text.count("다.\n") > 1)


def _make(s: Segment) -> tuple[int, str, str | None]:
    """What paragraphs of one text have in common: the block around them, their tag and class."""
    return id(s.branch), s.tag, s.element.get("class")


def _after(segments: list[Segment], element: Element) -> tuple[int | None, Branch | None]:
    """The index after the last segment that ``element`` holds, and the block around it."""
    for s in segments:
        if s.element is element:
            if s.branch.element is element:
                return s.branch.last, s.branch.parent
            return s.index + 1, s.branch
    for s in segments:
        branch: Branch | None = s.branch
        while branch is not None and branch.first == s.index:
            if branch.element is element:
                return branch.last, branch.parent
            branch = branch.parent
    return None, None


def _may_be(s: Segment, headline: str) -> bool:
    text = s.text
    size = len(text)
    if not _SHORTEST <= size <= _LONGEST or s.flags & _APART or s.link_chars * 2 > size:
        return False
    if (size < _SHORT_LATIN and text.isascii()) or _LABEL.match(text[:_LONGEST_LABEL].lower()):
        return False
    if _digits(text[:60]) * 3 >= min(size, 60) or (size < _SHORT_DATED and _DATED.search(text)):
        return False
    return abs(size - len(headline)) > 12 or headline_key(text) != headline_key(headline)


def _digits(text: str) -> int:
    return sum(map(text.count, "0123456789")) if text.isascii() else sum(map(str.isdigit, text))


def _classed(s: Segment, place: Place) -> bool:
    """Its class, or that of a small block around it, calls it a deck."""
    before = not place.body or s.index < place.body
    for names, itemprop in names_around(s):
        said = says(names)
        if said == "other":
            return False
        if itemprop in _DESCRIBING:
            return before or s.flags & _HEADING > 0
        if said == "deck":
            return before or not (SUBHEAD_NAME.search(names) and _amid_text(s, place))
        if said == "lead" and (before or (s.index == place.body and s.flags & _HEADER)):
            return not _runs_on(s, place)
    return False


def _amid_text(s: Segment, place: Place) -> bool:
    """Whether a paragraph of the text stands before it already."""
    return any(
        place.body <= other.index < s.index and _is_long(other.text) and other.text[-1] in ".!?"
        for other in place.near
    )


def _is_free(s: Segment) -> bool:
    """Whether no name near it says that it is something else."""
    return all(says(names) != "other" for names, _ in names_around(s))


def _runs_on(s: Segment, place: Place) -> bool:
    """Whether the next text is a paragraph of the same make: then this is the body's first, not a deck."""
    if s.flags & _HEADING:
        return False
    following = next((other for other in place.near if other.index > s.index), None)
    return following is not None and len(following.text) > _SENTENCE and _make(following) == _make(s)


def _stated(page: Page, headline: str) -> list[str]:
    """Keys of what the metadata states as description or second headline."""
    article = page.ld_article
    texts = {
        page.meta("description"), page.meta("og:description"), page.meta("twitter:description"),
        first_string(article.get("description")), first_string(article.get("alternativeHeadline")),
    }  # fmt: skip
    keys = {headline_key(clean_headline(text).rstrip(" .…[]")) for text in texts if text}
    return [key for key in keys if len(key) > 11 and key != headline_key(headline)]


def _described(s: Segment, stated: list[str], place: Place) -> bool:
    """The metadata states it, and it stands before the body as a block of its own."""
    if place.body and s.index >= place.body:
        return False
    key = headline_key(s.text)
    if len(key) < 12 or not any(
        key == other
        or (min(len(key), len(other)) > 25 and (key.startswith(other) or other.startswith(key)))
        for other in stated
    ):
        return False
    return not _runs_on(s, place) and overlap(s.text, place.headline) <= _SAME


def _headed(s: Segment, place: Place) -> bool:
    """A small heading in the headline's own block, a sentence right under it there, or a heading that leads the text."""
    size, sentence = len(s.text), s.text[-1] in _ENDS
    if not place.body or s.links or size > _LONGEST_HEADED or not _is_free(s) or _DISCLOSURE.search(s.text):
        return False
    if s.tag in _SMALL_HEADINGS and s.index == place.body - 1 and size > _SENTENCE and s.text[-1] in ".。":
        return True
    around = _grown(place.around, place.body)
    if around is None or s.index >= around.last or size <= _SHORTEST_HEADED:
        return False
    return s.tag in _SMALL_HEADINGS or (sentence and s.index == place.start and s.branch is place.around)


def _grown(around: Branch | None, body: int) -> Branch | None:
    """The largest block around the headline that is small and ends before the body."""
    found: Branch | None = None
    while around is not None and around.last <= body and around.last - around.first <= _SMALL:
        found, around = around, around.parent
    return found


def _together(found: list[Segment]) -> list[Segment]:
    """The first, and those that follow it at once in the same block or of the same kind."""
    deck = found[:1]
    for s in found[1:]:
        last = deck[-1]
        alike = s.branch is last.branch or s.tag == last.tag
        if s.index - last.index > 1 or len(deck) == _MOST_LINES or not alike:
            break
        deck.append(s)
    return deck
