"""The bylines that a page shows: near the headline, then at the two ends of the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.generic.byline_candidate import Candidate
from newsparse.generic.byline_places import place_of
from newsparse.grammar.names import parse_byline, read_trusted_name
from newsparse.grammar.wire_captions import is_wire_caption
from newsparse.page import Page
from newsparse.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_AUTHOR_HREF = re.compile(
    r"/(?:authors?|by|profiles?|staff|people|person|persons|writers?|reporters?|journalists?|contributors?|autor(?:en|es|i|a)?|auteurs?|"
    r"redaktion|redacteurs?|team|users?|members?|columnists?|firmas|redactores|giornalisti|autore|bio|journalistes?|skribenter|profil|"
    r"persona|editorial-team|experts?|correspondents?|expert-authors?|about-us/authors)[/?=]\w|[?&]author=|/@[\w-]|/author-|/author\b",
    re.I,
)
_KOREAN_SIGNED = re.compile(r"기자|특파원|논설위원|앵커|칼럼니스트|인턴|[가-힣]{2,4}\s{0,2}[/(<\[|]?\s{0,2}[\w.-]{2,30}@")
_EAST_SIGNED = re.compile(r"^(?:文|作者|記者|记者|取材|執筆|著者|筆者|撰文|本报记者)|(?:記者|编辑委员|編集委員|論説委員|特派員)\b")
_NOT_WRITING = re.compile(
    r"\s{0,3}(?:(?:medically|expertly|technically|clinically|fact)[ -])?(?:reviewed|edited|checked|verified|translated|photo|illustrat|video|"
    r"comment|recommended|featuring|sponsored|presented|powered|image|courtesy|design|produced|hosted|approved)"
)
#: Characters at the end of a text in lines that may hold its signature.
_SIGNED_END = 300
#: It opens a text within so many characters.
_OPENING = 40
_DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\bmin(?:ute)?s? read|\bread time|\d\s?(?:hours?|days?|min) ago"
)
_BY = re.compile(
    r"(?:by|(?:this|the) \w{3,10} (?:was|is) (?:originally )?(?:written|posted|authored) by|"
    r"(?:written|posted|published|words|story|reported|text|interview|report|review|analysis|opinion|article|contributed) by|authors?|contributors?|"
    r"von|par|por|door|di|od|av|af|autor\w{0,3}|auteur|автор|"
    r"oleh|penulis|yazan|tekst|text)\b",
    re.I,
)
_NOT_BESIDE = int(In.ASIDE | In.HEADING)
_IN_LINK = int(In.LINK)


def displayed(page: Page, draft: Draft, language: str | None) -> list[Candidate]:
    """What the page shows to readers: near the headline, then at the two ends of the body."""
    segments = page.segments
    body = draft.body
    located = body is not None and bool(body.segments) and not body.detached
    first, last = (body.first, body.last) if body is not None and located else (-1, -1)
    head = _headline_index(segments, draft, first)
    end = first if head <= first <= head + 80 else head + 12
    found: list[Candidate] = []
    near = [s for s in segments[max(0, head - 6) : max(end + 3, head + 10)] if s.kind == "text"]
    other_work = False
    for at, segment in enumerate(near):
        before = near[at - 1] if at else None
        if segment.text[0] in "[(【" and is_wire_caption(segment.text):
            continue
        if other_work and before is not None and len(before.text) < 30:
            other_work = False
            continue  # the name under "Reviewed by"
        if (other_work := bool(_NOT_WRITING.match(segment.text[:_OPENING].lower()))) or (place := place_of(segment)) is None:
            continue
        following = near[at + 1] if at + 1 < len(near) else None
        found += _in_segment(segment, place, following, language, 1.0 if segment.index <= end + 2 else 0.8)
        if not place and head - 3 <= segment.index <= end and segment.index != head:
            found += _beside_date(segment, before, following, language)
    if body is not None and last >= 0:
        for segment in segments[max(end + 3, head + 10, last - 2) : last + 14]:
            if (
                segment.kind == "text"
                and (place := place_of(segment)) is not None
                and not _NOT_WRITING.match(segment.text[:_OPENING].lower())
            ):
                found += _in_segment(segment, place, None, language, 0.4 if segment.index > last else 0.6)
        if "\n" in (ending := body.segments[-1]).text[-_SIGNED_END:]:
            found += _in_last_lines(ending, language)
    return _gathered(found)


def _in_last_lines(segment: Segment, language: str | None) -> Iterator[Candidate]:
    """A Korean signature in the last lines of a body whose lines ``<br>`` parts."""
    for line in segment.text[-_SIGNED_END:].split("\n")[1:]:
        if 4 < len(line) < 80 and line[-1] not in ".!?" and _KOREAN_SIGNED.search(line):
            yield from _marked("signature", line, segment, language, 1.5)


def _headline_index(segments: list[Segment], draft: Draft, first: int) -> int:
    """Index of the segment that shows the headline; without one, some steps before the body."""
    shown = draft.shown("title")
    title = draft.get("title")
    found = h1 = -1
    for segment in segments:
        if segment.element is shown or (segment.tag == "h1" and segment.text == title):
            found = segment.index
            if first < 0 or found <= first:
                break
        elif segment.tag == "h1" and h1 < 0:
            h1 = segment.index
    if first >= 0 and not 0 <= found <= first + 2:
        found = h1 if first - 40 <= h1 <= first else max(0, first - 12)
    return max(0, found, h1 if found < 0 else 0)


def _beside_date(
    segment: Segment, before: Segment | None, after: Segment | None, language: str | None
) -> Iterator[Candidate]:
    """A name that stands alone beside a date or a reading time, where no markup says that it is one."""
    if not 4 < len(segment.text) < 90 or int(segment.flags) & _NOT_BESIDE:
        return
    text = spaced(segment)
    dated = bool(_DATED.search(text.lower()))
    if not dated and (segment.links or len(text) > 40 or not any(
        other is not None and len(other.text) < 80 and _DATED.search(other.text.lower()) for other in (before, after)
    )):
        return
    if _BY.match(text) or (dated and segment.link_chars > 0):
        return
    read = parse_byline(text, language, trusted=False)
    if read.authors and all(a.kind == "person" for a in read.authors):
        yield Candidate(
            "generic.byline.beside_date", read.authors, 2.2 if read.marked else 0.9, text, segment.element
        )


def spaced(segment: Segment) -> str:
    """The segment's text with a space between its elements ("Jane Doe" + "Editor" are glued otherwise)."""
    if len(segment.parts) < 2 or len(segment.text) > 300:
        return segment.text
    lines = "\x1f".join([part[0] for part in segment.parts]).split("\x1e")
    return "\n".join(line for one in lines if (line := " ".join(one.replace("\x1f", " ").split())))


def _in_segment(
    segment: Segment, place: str, following: Segment | None, language: str | None, trust: float
) -> Iterator[Candidate]:
    if segment.text[0] in "([【<〈" and _KOREAN_SIGNED.search(segment.text[:60]):
        yield from _marked("dateline", segment.text[:80], segment, language, 2.5 * trust)
        return
    text = spaced(segment)
    if segment.links or int(segment.flags) & _IN_LINK:
        yield from _linked(segment, text, place, language, trust)
    if place == "author":
        read = parse_byline(text, language, trusted=True)
        if read.authors:
            newsroom = all(a.kind == "organization" for a in read.authors)
            single = all(" " not in a.name and a.name.isascii() for a in read.authors)
            weight = 0.9 if newsroom else 1.2 if single else 3.2 if read.marked else 2.6
            yield Candidate("generic.byline.box", read.authors, weight * trust, text, segment.element)
            return
    if _BY.match(text):
        if len(text) < 16 and following is not None and _BY.fullmatch(text.rstrip(" :")):
            text = f"{text} {spaced(following)[:120]}"
        if account := _BY_ACCOUNT.fullmatch(text):
            named = read_trusted_name(account.group(1), language)
            yield Candidate("generic.byline.by", named, 1.0 * trust, text, segment.element)
        else:
            yield from _marked("by", text, segment, language, 2.5 * trust)
    elif len(text) < 120 and not text.isascii() and (_KOREAN_SIGNED.search(text) or _EAST_SIGNED.search(text)):
        yield from _marked("signature", text, segment, language, 2.5 * trust)
    elif len(text) < 120 and _DATED_BY.search(text.lower()):
        yield from _marked("by", text, segment, language, 2.3 * trust)


_BY_ACCOUNT = re.compile(r"(?:posted |written |published )?by:? ([a-z][\w-]{2,30})")
_DATED_BY = re.compile(r"(?:\d|ago|published|posted|updated).{0,40}\b(?:by|von|par|por)\s")


def _linked(segment: Segment, text: str, place: str, language: str | None, trust: float) -> Iterator[Candidate]:
    """Links that are names; none in running text."""
    if len(text) > 250 or len(text) - segment.link_chars > 110:
        return
    links = list(_author_links(segment, language, place == "author"))
    for group, weight in (("rel", 4.0), ("href", 3.0), ("byline", 3.5)):
        if group == "byline" and place != "author":
            return
        if chosen := tuple(author for kind, author in links if kind == group):
            yield Candidate(f"generic.byline.{group}_link", _unique(chosen), weight * trust, text, segment.element)
            return


def _marked(kind: str, text: str, segment: Segment, language: str | None, weight: float) -> Iterator[Candidate]:
    read = parse_byline(text, language)
    if read.authors and (read.marked or any(author.email for author in read.authors)):
        yield Candidate(f"generic.byline.{kind}", read.authors, weight, text, segment.element)


def _author_links(segment: Segment, language: str | None, inside_byline: bool) -> Iterator[tuple[str, Author]]:
    seen: set[int] = set()
    links = [el for _, el, tail in segment.parts if not tail]
    links.append(segment.element)
    for element in links:
        anchor: Element | None = element
        for _ in range(3):
            if anchor is None or anchor.tag == "a":
                break
            anchor = anchor.getparent()
        if anchor is None or anchor.tag != "a" or id(anchor) in seen:
            continue
        seen.add(id(anchor))
        href = anchor.get("href") or ""
        if href.startswith("mailto:"):
            continue
        kind = "rel" if "author" in (anchor.get("rel") or "").split() else "href" if _AUTHOR_HREF.search(href[:300]) else "byline"
        if kind == "byline" and not inside_byline:
            continue
        text = " ".join(" ".join(str(part) for part in anchor.itertext()).split()) if len(anchor) else " ".join((anchor.text or "").split())
        if 1 < len(text) < 80:
            for author in parse_byline(text, language, trusted=kind == "rel").authors:
                yield kind, author


def _unique(named: tuple[Author, ...]) -> tuple[Author, ...]:
    return tuple({author.name.casefold(): author for author in named}.values())


def _gathered(found: list[Candidate]) -> list[Candidate]:
    """Boxes that follow each other are one byline ("Jane Doe", "John Roe"); a repeated candidate counts once."""
    out: list[Candidate] = []
    for candidate in found:
        before = out[-1] if out else None
        if (
            before is not None
            and before.source == candidate.source == "generic.byline.box"
            and before.weight == candidate.weight
            and not before.keys & candidate.keys
            and len(before.authors) < 12
        ):
            out[-1] = Candidate(
                before.source, before.authors + candidate.authors, before.weight, before.raw, before.element
            )
        elif candidate.keys:
            out.append(candidate)
    best: dict[tuple[str, frozenset[str]], Candidate] = {}
    for candidate in out:
        kept = best.get(at := (candidate.source, candidate.keys))
        if kept is None or kept.weight < candidate.weight:
            best[at] = candidate
    return list(best.values())
