"""Where a page offers other articles: boxes named or headed so inside the body or below it, single lines, rows of cards."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from newsparse.generic.related.link_titles import LABEL, SHORTEST, weight
from newsparse.grammar.to_readers.newest import says_newest
from newsparse.grammar.to_readers.popular import says_popular
from newsparse.grammar.to_readers.read_also import LONGEST, beginnings, says_read_also, short_says_read_also
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Segments in a box; lines after a heading that belong to it; the share of a line that is a link.
_MOST_SEGMENTS, _FOLLOWING, _LINKED = 150, 10, 0.9
_LARGEST = 60  # segments of a box below its heading
_AFTER = 120  # segments after the body that are searched
_HEADING = In.HEADING.value
_NOT_ARTICLE = In.NAV.value | In.FOOTER.value | In.FORM.value

#: Searched in names with a space before them: a pattern that begins with a set of characters is found fastest.
_NAMES = regex(
    r"[^a-z](?:related|relate|recommend(?:ed|ation|ations)?|recomend\w{0,6}|recommand\w{0,6}|"
    r"read-?(?:more|next|also|on)|"
    r"more-?(?:on|from|stories|articles|news)|see-?also|further-?reading|also-?read|up-?next|"
    r"you-?may(?:-also)?-?like|relacionad[ao]s?|"
    r"correlat[ie]|gerelateerd|verwandte?|passend|weiterlesen|mehr-?zum-?thema|à-?lire|lire-?aussi|"
    r"voir-?aussi|leggi-?anche|"
    r"lee-?tambi[eé]n|saiba-?mais|similar|suggest(?:ed|ions)?|teaser-?block|rel_?(?:news|article|view|"
    r"link)s?)(?![a-z])"
)
_GLUED_NAMES = ("related", "tinlienquan", "bailienquan", "tin-lien-quan", "bai-lien-quan", "recommendarticle", "another_category", "관련기사")
#: Some of this is in every such name; most names hold none of it, and are told so in a third of the time that the search takes.
_STEMS = (
    "rel", "more", "read", "recom", "next", "also", "like", "further", "similar", "suggest", "teaser", "verwandt", "passend",
    "lesen", "lienquan", "lien-quan", "mehr", "lire", "aussi", "leggi", "tambi", "saiba", "another", "관련",
)  # fmt: skip

#: Where the newest stories are none of the article's; segments below the body in which such a list or a row begins; the fewest links it holds.
_BESIDE = _NOT_ARTICLE | In.ASIDE.value | In.HIDDEN.value
_NEAR, _NEWEST, _ROW = 30, 2, 3
_LONGEST_POPULAR, _LONGEST_LINKED = 20, 12  # characters of a heading of what most people read, whatever it is about; of one that is a link
_APART = 8  # segments between two cards of a row
_HEADLINE = 20  # characters of a headline in a row that nothing announces
_BUTTONS, _WRAPPERS = 2, 4  # lines beside a heading that are no story, and wrappers around it


class Place:
    """What holds links to other articles: where it begins, and how many it must hold, all of them the site's own stories, if it may be another list."""

    __slots__ = ("element", "index", "least")

    def __init__(self, index: int, element: Element, least: int = 0) -> None:
        self.index, self.element, self.least = index, element, least


def places(page: Page, first: int, last: int) -> list[Place]:
    """Boxes, outermost first, and single lines after a label, in reading order; none in another.

    Args:
        page: where they are looked for.
        first, last: index of the first and the last segment of the body's text.
    """
    end = last + _AFTER
    headed, lines = _headed(page, first, last, end)
    covered = popular = -1
    found: list[Place] = []
    branches = page.branches
    near = branches[bisect_left(branches, first, key=_first) : bisect_right(branches, end, key=_first)]
    called = " ".join(dict.fromkeys([branch.names for branch in near]))
    stems = [stem for stem in _STEMS if stem in called]  # of most pages a handful
    for branch in near:
        begin, after = branch.first, branch.last
        if after <= covered or after - begin > _MOST_SEGMENTS or branch.flags & _NOT_ARTICLE:
            continue
        is_named = begin >= popular and (names := branch.names) and _says_related(names, stems)
        is_headed = headed and branch in headed
        if is_named and not is_headed and begin < len(page.segments) and _is_of_all(page.segments[begin]):
            popular = next((s.index for s in page.segments[begin + 1 : after] if s.flags & _HEADING and not s.links), after)
            lines = [
                line
                for line in lines
                if not (
                    begin <= line[0].index < popular and _says_related((line[0].element.get("class") or "").lower())
                )
            ]
            continue  # nor are lists and lines in it that are called so
        if is_named or is_headed:
            covered = after
            found.append(Place(begin, branch.element, 0 if is_named else headed[branch]))
            lines = [line for line in lines if not begin <= line[0].index < after]
    found += [Place(s.index, s.element, least) for s, least in lines]
    found.sort(key=_index)
    return found


def _is_of_all(heading: Segment) -> bool:
    """Whether a heading says that many people read what follows, and no more: "Popular", "인기기사", not "Beliebte Beiträge zum Thema" nor a headline, "Popular baker wins"."""
    return len(heading.text) <= (_LONGEST_LINKED if heading.links else _LONGEST_POPULAR) and says_popular(heading.text)


def row_below(page: Page, last: int) -> list[Segment]:
    """Linked headings of one rank right below the body, each a card's of a row that nothing announces."""
    ranks: dict[str, list[Segment]] = {}
    for s in page.segments[last + 1 : last + _AFTER]:
        if s.flags & _HEADING and not s.flags & _BESIDE and s.link_chars >= _LINKED * len(s.text) and weight(s.text) >= _HEADLINE:
            row = ranks.setdefault(s.tag, [])
            if s.index - (row[-1].index if row else last + _NEAR - _APART) <= _APART:
                row.append(s)
    rows = (ranks[tag] for tag in sorted(ranks) if len(ranks[tag]) >= _ROW)
    return next((row for row in rows if not _are_popular(page.segments[max(last, row[0].index - _APART) : row[0].index])), [])


def _are_popular(above: list[Segment]) -> bool:
    """Whether a line above a row that is no link says that its stories are those that most people read."""
    return any(says_popular(s.text) for s in above if not s.links)


def _headed(page: Page, first: int, last: int, end: int) -> tuple[dict[Branch, int], list[tuple[Segment, int]]]:
    """The boxes that begin with a heading such as "관련기사" or "Read more", and lines that do, or that follow such a heading and are links; each with the links that it must hold."""
    boxes: dict[Branch, int] = {}
    lines: list[tuple[Segment, int]] = []
    begin = beginnings()
    for s in page.segments[first : end + 1]:
        text, links = s.text, s.links
        size = len(text)
        is_short = size <= LONGEST
        if not size or not (is_short or links):
            continue  # a picture, or running text
        flags = s.flags
        may_be_label = text[:2] in begin or text[:1] in begin
        # "More from <a>Jane Doe</a>" is a heading, too
        if may_be_label and is_short and (not links or flags & _HEADING) and short_says_read_also(text):
            below = _below(page, s)
            boxes.update((box, 0) for box in below)
            if not below:
                lines += [(line, 0) for line in takewhile(_is_link, page.segments[s.index + 1 : s.index + 1 + _FOLLOWING])]
            continue
        if links and not flags & _NOT_ARTICLE and not (flags & _HEADING and s.link_chars < size):
            is_named = s.link_chars >= _LINKED * size and (names := s.element.get("class")) and _says_related(names.lower())
            if is_named or may_be_label and _begins_with_label(s):
                lines.append((s, 0))
                continue
            if text[0] in _ARROWS and links == 1 and size - s.link_chars <= _MARK:
                lines.append((s, 1))  # which nothing else announces
                continue
        if is_short and last < s.index <= last + _NEAR and not flags & _BESIDE and says_newest(text):
            for box in _below(page, s):
                boxes.setdefault(box, _NEWEST)
    return boxes, lines


def _below(page: Page, s: Segment) -> list[Branch]:
    """The nearest wrapper that also holds what follows the heading, or the boxes below the one that holds nothing else."""
    branch: Branch | None = s.branch
    own: Branch | None = None
    for _ in range(_WRAPPERS):
        if branch is None or _holds_story(page.segments, s.index + 1, branch.last):
            break
        own, branch = branch, branch.parent
    if branch is None:
        return []
    if branch.first >= s.index - 1 and branch.last - s.index <= _LARGEST:
        return [branch]
    return _boxes_below(page, own) if own is not None else []


def _holds_story(segments: list[Segment], start: int, end: int) -> bool:
    return end - start > _BUTTONS or any(weight(s.text) >= SHORTEST for s in segments[start:end])


def _begins_with_label(s: Segment) -> bool:
    """Whether a line is links after a label, in the link or before it: "Read also: …"."""
    before, colon, _ = s.text[:LABEL].partition(":")
    if colon and says_read_also(before):
        return True
    label = ""
    for text in s.runs.texts[s.start : s.end]:
        label += text
        if len(label) > LABEL:
            return False
        if says_read_also(said := label.strip()):
            return len(said) < len(s.text)
    return False


#: Signs before a link amid a text to another story, of the site's own and with a headline; and characters of the sign.
_ARROWS, _MARK = frozenset("▶►▷☞"), 3


def _is_link(s: Segment) -> bool:
    return s.kind == "text" and s.link_chars >= _LINKED * len(s.text) and not s.flags & _NOT_ARTICLE


def _boxes_below(page: Page, heading: Branch) -> list[Branch]:
    """The box after the one that holds nothing but a heading, as page builders set them; or each of a row of cards that are named alike."""
    branches = page.branches
    row: list[Branch] = []
    kind = ""
    for at in range(bisect_left(branches, heading.last, key=_first), len(branches)):
        box = branches[at]
        if box.parent is not heading.parent:
            if heading.parent is None or box.first >= heading.parent.last:
                break
            continue
        if not row:
            if box.first > heading.last or box.last - box.first <= 1 or box.last - box.first > _LARGEST:
                break
            kind = _kind(box)
            row.append(box)
        elif kind and kind == _kind(box) != _kind(heading) and box.last - row[0].first <= _MOST_SEGMENTS:
            row.append(box)
        else:
            break
    return row


def _kind(box: Branch) -> str:
    """Its tag and the first of its names, if it has any."""
    return f"{box.tag}.{box.names.split()[0]}" if box.names.strip() else ""


def _index(place: Place) -> int:
    return place.index


def _first(branch: Branch) -> int:
    return branch.first


def _says_related(names: str, stems: Sequence[str] = _STEMS) -> bool:
    """Whether names of a box say that it holds related articles; ``stems`` are those that any of the page's names hold."""
    for stem in stems:  # a generator costs three times as much
        if stem in names:
            return _is_called_related(names)
    return False


@lru_cache(maxsize=1024)
def _is_called_related(names: str) -> bool:
    return any(name in names for name in _GLUED_NAMES) or _NAMES.search(f" {names}") is not None
