"""What a page says of how an article was made: how it was reviewed, what its writers have to disclose, which journal and which house news of science is from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsparse.regex import regex
from newsparse.tree.segments import Branch, In, Segment

_HEADING, _LIST = In.HEADING.value, In.LIST.value
_LONGEST, _BOX = 70, 8  # characters of such a heading, segments of the box that it opens
_BOLD = 0.9  # share in bold of a label that is no heading
_ENDS = 0.5  # share of the texts below which a heading may end the text
_LITTLE = 0.2  # share of the text that the paragraphs of such a part have at most
#: In lower case: headings of parts that are none of the text.
_REVIEWED = regex(r"how (?:we|this (?:article|story|page|content) was) (?:reviewed|fact-?checked|edited|researched|wrote)(?: (?:and [a-z-]{3,14} )?(?:this|our) (?:article|story|page|content|guide))?|was this (?:article|page|content|information) (?:helpful|useful)|(?:article|content) (?:history|sources)|story source|journal references?|(?:how to )?cite this (?:page|article|story|paper)|cite this!")
#: Headings of a box in which writers say whom they work for and who pays them.
_DISCLOSED = regex(r"(?:authors?[’']? )?(?:disclosure|disclosures|disclosure statement|declaration of interests?|conflicts? of interests?|competing interests?)(?: statement| disclosure)?")
#: In lower case: "Provided by University of Eastmere", "Journal information: Arches", "DOI: 10.0000/arch".
_IS_FROM = regex(r"(?:materials? |content |story )?provided by (?![^\n]{2,100}\.$)[^.:;!?\n]{2,100}|(?:journal(?: information| reference)?|doi) ?: [^\n]{2,200}")
_OPENS_SOURCE = ("provided by ", "material", "content ", "story ", "journal", "doi")
_LAST, _LONGEST_SOURCE, _LONGEST_CITATION = 4, 220, 420
#: "Citation: Arch falls in Eastmere (2031, March 3) retrieved 4 March 2031 from https://…"
_CITED = regex(r"citation ?: .{4,240}\bretrieved \d{1,2} [a-z]{3,9} \d{4} from (?:https?://|\w)\S{0,200}")
#: What a house says of the sources that its writers use, above the list of these.
_OF_SOURCES = regex(r"[^.!?]{2,40}(?:\.(?:com|org|net))? (?:requires writers to use primary sources|uses only high-quality sources|has strict sourcing guidelines|follows strict sourcing guidelines)\b")
_OF_ITSELF = regex(r"[^\"“„«]*\b(?:we|our) [^\"“„«]*")  # in the words of the house: no text tells so of another, but as a quotation
_SOURCES = regex(r"(?:article |our )?sources?|\d{1,3} sources?")
_STEMS = ("how ", "was ", "article ", "content ", "disclosure", "author", "declaration", "conflict", "competing", "story source", "journal", "cite ")


def made_how(texts: Sequence[Segment], container: object) -> Iterator[Segment]:
    """The texts that say how an article was made: what stands below one kind of heading, what shares a small box with the other, and lines at the end that say where it is from."""
    for s in texts[-_LAST:]:
        if s.text.startswith("Citation") and len(s.text) <= _LONGEST_CITATION and _CITED.fullmatch(s.text.lower()):
            yield s
        if (
            len(s.text) <= _LONGEST_SOURCE
            and not s.flags & (_HEADING | _LIST)
            and (low := s.text.lower()).startswith(_OPENS_SOURCE)
            and _IS_FROM.fullmatch(low)
        ):
            yield s
    yield from _listed_sources(texts)
    for at, s in enumerate(texts):
        if len(s.text) > _LONGEST or not s.flags & _HEADING and (not s.strong_chars or s.strong_chars < _BOLD * len(s.text.rstrip(" :"))):
            continue
        low = s.text.lower().strip(" :?#")
        if not low.startswith(_STEMS):
            continue
        if at >= _ENDS * len(texts) and _REVIEWED.fullmatch(low):
            yield from _below(texts, at, container)
        elif _DISCLOSED.fullmatch(low) and (box := _opened_by(s, container)) is not None:
            inside = [other for other in texts if box.first <= other.index < box.last]
            if _is_little(inside, texts):
                yield from inside


def _listed_sources(texts: Sequence[Segment]) -> Iterator[Segment]:
    """What a house says of its sources, with the heading above it and the list below; in other words than its own, with neither, it may be what the text tells of a house."""
    at = next((at for at, s in enumerate(texts) if " sourc" in s.text and not s.flags & _LIST and at and _OF_SOURCES.match(s.text)), None)
    if at is None:
        return
    headed = len(texts[at - 1].text) <= _LONGEST and _SOURCES.fullmatch(texts[at - 1].text.lower().strip(" :"))
    listed = list(takewhile(lambda s: s.flags & _LIST, texts[at + 1 :]))
    if headed or listed or _OF_ITSELF.fullmatch(texts[at].text):
        yield from texts[at - 1 if headed else at : at + 1]
        yield from listed


def _below(texts: Sequence[Segment], at: int, container: object) -> Sequence[Segment]:
    """A heading and what stands below it: to the end of the small box that it opens, to the next heading of its rank, or to the end; without either only as much as is little."""
    heading, box = texts[at], _opened_by(texts[at], container)
    if box is not None and box.last <= texts[-1].index:
        return [s for s in texts[at:] if s.index < box.last]
    rank = heading.tag if heading.flags & _HEADING else "h6"
    below = [heading, *takewhile(lambda s: not (s.flags & _HEADING and s.tag <= rank), texts[at + 1 :])]
    return below if _is_little([s for s in below if not s.flags & _LIST], texts) else []


def _is_little(some: Sequence[Segment], texts: Sequence[Segment]) -> bool:
    return sum([len(s.text) for s in some]) <= _LITTLE * sum([len(s.text) for s in texts])


def _opened_by(heading: Segment, container: object) -> Branch | None:
    """The small box that a heading opens, with texts below it."""
    box: Branch | None = heading.branch
    if box is not None and box.element is heading.element:
        box = box.parent
    if (
        box is None
        or box.element is container
        or box.last - box.first > _BOX
        or box.last - heading.index < 2
        or heading.index - box.first > 1
    ):
        return None
    return box
