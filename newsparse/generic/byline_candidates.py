"""Where authors are named: in metadata, in links and boxes near the headline, at the ends of the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from newsparse.article import Author
from newsparse.draft import Draft
from newsparse.grammar.names import parse_byline, read_author_node, read_trusted_name
from newsparse.page import Page
from newsparse.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@dataclass(slots=True)
class Candidate:
    """One place that names authors. ``weight`` is how far its kind of place is to be believed."""

    source: str
    authors: tuple[Author, ...]
    weight: float
    raw: str = ""
    element: Element | None = None
    keys: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.keys = frozenset(self.key(author.name) for author in self.authors)

    @staticmethod
    def key(name: str) -> str:
        """A name without what differs from place to place: case, dots, title."""
        return _TITLE.sub("", " ".join(name.replace(".", " ").casefold().split()))


_TITLE = re.compile(r"^(?:dr|prof|professor|mr|mrs|ms) ")

#: Metas that name persons, the more reliable first.
_METAS = (
    ("author", 3.5), ("dable:author", 3.5), ("og:article:author", 3.0), ("article:author", 3.0), ("parsely-author", 3.0),
    ("sailthru.author", 3.0), ("article:author_name", 3.0), ("byl", 3.0), ("dc.creator", 2.5), ("dcterms.creator", 2.5),
    ("dc:creator", 2.5), ("citation_author", 4.0), ("aicon:author", 2.5), ("cxenseparse:author", 2.5), ("rbauthors", 2.5),
    ("news:author", 2.5), ("shareaholic:article_author_name", 2.5), ("bt:author", 2.5), ("creator", 1.5),
    ("article.author", 2.5), ("og:author", 2.0), ("vr:author", 2.5), ("dcsext.author", 2.0),
)  # fmt: skip
_WRITTEN_BY = re.compile(r"\s{0,3}(?:written by|author|by|par|von|escrito por|verfasst von|geschrieben von|geschreven door|"
                         r"scritto da|écrit par|autor|napisane przez|автор|написано автором|작성자|글쓴이|執筆者|作者|skrevet av|skriven av|oleh|yazan)\W{0,3}", re.I)


def declared(page: Page, language: str | None) -> list[Candidate]:
    """What the page says for machines: JSON-LD and metas."""
    found: list[Candidate] = []
    sites = _site_names(page)

    def add(source: str, named: tuple[Author, ...], weight: float, raw: str) -> None:
        named = tuple(_as_site(author, sites) for author in named)
        if persons := tuple(author for author in named if author.kind == "person"):
            shaky = all(" " not in a.name and a.name.islower() for a in persons)
            found.append(Candidate(source, persons if not shaky else named, weight * (0.3 if shaky else 1), raw))
        elif named:
            found.append(Candidate(source, named, weight * 0.35, raw))

    if (node := page.ld_article.get("author") or page.ld_article.get("creator")) is not None:
        add('ld("author")', read_author_node(node, language=language), 4.0, str(node)[:300])
    for name, weight in _METAS:
        if values := page.metas.get(name):
            if len(values) > 1 and name == "author":
                values = _distinct(values)
            read = [
                author for value in values[:30]
                if not _URL.match(value) for author in read_trusted_name(_ordered(name, value[:300]), language)
            ]  # fmt: skip
            if read:
                add(f'meta("{name}")', tuple({a.name.casefold(): a for a in read}.values()), weight, " | ".join(values)[:300])
    for number in ("1", "2"):
        label, value = page.meta(f"twitter:label{number}"), page.meta(f"twitter:data{number}")
        if label and value and _WRITTEN_BY.fullmatch(label[:40]):
            add(f'meta("twitter:data{number}")', read_trusted_name(value[:300], language), 3.5, value)
    return found


_URL = re.compile(r"\s*(?:https?:)?//", re.I)


def _distinct(values: tuple[str, ...]) -> tuple[str, ...]:
    """The values without those that only join the others ("A, B" beside "A" and "B")."""
    return tuple(v for v in values if not any(o != v and o in v for o in values)) or values


def _ordered(meta: str, name: str) -> str:
    """``Doe, Jane`` as citation metas write it, in reading order."""
    if meta.startswith(("citation", "dc")) and name.count(",") == 1:
        last, first = name.split(",")
        if first.strip() and len(first.split()) <= 3 and len(last.split()) <= 3:
            return f"{first.strip()} {last.strip()}"
    return name


def _site_names(page: Page) -> frozenset[str]:
    names = [page.meta("og:site_name") or "", page.meta("application-name") or ""]
    publisher = page.ld_article.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
        names.append(publisher["name"])
    names.append(page.host)
    names.append(page.host.split(".")[0])
    return frozenset("".join(c for c in name.casefold() if c.isalnum()) for name in names if name)


def _as_site(author: Author, sites: frozenset[str]) -> Author:
    folded = "".join(c for c in author.name.casefold() if c.isalnum())
    return author.model_copy(update={"kind": "organization"}) if folded in sites and author.kind == "person" and (
        " " not in author.name or len(author.name.split()) > 3) else author


_AUTHORISH = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w{0,8}|authors?|author-?\w{0,12}|\w{0,12}author|writers?|reporters?|journalists?|contributors?|autor\w{0,4}|"
    r"auteurs?|redaktor\w{0,3}|redacteur|verfasser|writer-?\w{0,10}|credits?-?names?|fn|creator|creators|jour-?name|penname|posted-?by|"
    r"written-?by|signature|firma|gija|report-?name|skribent|forfatter|journalist\w{0,5}|[a-z]{1,12}by-?line|by)(?=$|[\s_-])"
)
_ASIDE = re.compile(
    r"comment|disqus|respond|reply|related|recommend|sidebar|widget|popular|trending|most-?(?:read|view)|newsletter|teaser|promo|"
    r"caption|credit(?!s?-?name)|share|social|breadcrumb|carousel|slider|latest|more-?(?:from|stories|news)|tooltip|modal|"
    r"popup|ranking|menu|read-?next|also-?like|reviewer|reviewed|fact-?check|editor-?by|cookie|subscribe|onetrust"
)
_AUTHOR_HREF = re.compile(
    r"/(?:authors?|by|profiles?|staff|people|person|persons|writers?|reporters?|journalists?|contributors?|autor(?:en|es|i|a)?|auteurs?|"
    r"redaktion|redacteurs?|team|users?|members?|columnists?|firmas|redactores|giornalisti|autore|bio|journalistes?|skribenter|profil|"
    r"persona|editorial-team|experts?|correspondents?|expert-authors?|about-us/authors)[/?=]\w|[?&]author=|/@[\w-]|/author-|/author\b",
    re.I,
)
_KOREAN_SIGNED = re.compile(r"기자|특파원|논설위원|앵커|칼럼니스트|인턴|[가-힣]{2,4}\s{0,2}[/(<\[|]?\s{0,2}[\w.-]{2,30}@")
_EAST_SIGNED = re.compile(r"^(?:文|作者|記者|记者|取材|執筆|著者|筆者|撰文|本报记者)|(?:記者|编辑委员|編集委員|論説委員|特派員)\b")
_BY = re.compile(
    r"(?:by|(?:written|posted|published|words|story|reported|text) by|authors?|von|par|por|door|di|od|av|af|autor\w{0,3}|auteur|автор|"
    r"oleh|penulis|yazan|tekst|text)\b",
    re.I,
)


@lru_cache(maxsize=4096)
def _authorish(names: str) -> bool:
    return bool(_AUTHORISH.search(names[:200])) and not _ASIDE.search(names[:200])


@lru_cache(maxsize=4096)
def _aside(names: str) -> bool:
    return bool(_ASIDE.search(names[:200]))


def displayed(page: Page, draft: Draft, language: str | None) -> list[Candidate]:
    """What the page shows to readers: near the headline, then at the two ends of the body."""
    segments = page.segments
    head = _headline_index(segments, draft)
    body = draft.body
    first, last = (body.first, body.last) if body and not body.detached and body.segments else (head + 1, -1)
    if not head <= first <= head + 80:
        first = head + 12
    found: list[Candidate] = []
    near = [s for s in segments[max(0, head - 6) : first + 3] if s.kind == "text"]
    for index, segment in enumerate(near):
        found += _in_segment(segment, near[index + 1] if index + 1 < len(near) else None, language, 1.0)
    if last > first:
        for segment in segments[max(first + 3, last - 2) : last + 14]:
            if segment.kind == "text":
                found += _in_segment(segment, None, language, 0.4 if segment.index > last else 0.6)
    return _gathered(found)


def _headline_index(segments: list[Segment], draft: Draft) -> int:
    shown = draft.shown("title")
    first_h1 = -1
    for segment in segments:
        if shown is not None and segment.element is shown:
            return segment.index
        if first_h1 < 0 and segment.tag == "h1":
            first_h1 = segment.index
    if first_h1 >= 0:
        return first_h1
    return max(0, draft.body.first - 6) if draft.body else 0


def _in_segment(segment: Segment, following: Segment | None, language: str | None, trust: float) -> Iterator[Candidate]:
    text = segment.text
    if segment.flags & (In.FOOTER | In.NAV | In.CAPTION | In.FORM) or len(text) > 700:
        return
    place = _place(segment)
    if place == "aside":
        return
    if len(text) < 250 and (links := list(_author_links(segment, language))):
        for group in ("rel", "href", "byline"):
            if group == "byline" and place != "author":
                break
            if chosen := tuple(author for kind, author in links if kind == group):
                weight = {"rel": 4.0, "href": 3.0, "byline": 3.5}[group]
                yield Candidate(f"generic.byline.{group}_link", _unique(chosen), weight * trust, text, segment.element)
                break
    if len(text) > 300:
        if _KOREAN_SIGNED.search(text[:60]) and text[0] in "([【<":
            yield from _marked("dateline", text[:80], segment, language, 2.5 * trust)
        return
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
            text = f"{text} {following.text[:120]}"
        yield from _marked("by", text, segment, language, 2.5 * trust)
    elif len(text) < 120 and (_KOREAN_SIGNED.search(text) or _EAST_SIGNED.search(text)):
        yield from _marked("signature", text, segment, language, 2.5 * trust)


def _marked(kind: str, text: str, segment: Segment, language: str | None, weight: float) -> Iterator[Candidate]:
    read = parse_byline(text, language)
    if read.authors and (read.marked or any(author.email for author in read.authors)):
        yield Candidate(f"generic.byline.{kind}", read.authors, weight, text, segment.element)


def _place(segment: Segment) -> str:
    """"author" where class, id or itemprop of a near container says so, "aside" where another speaks."""
    element, branch = segment.element, segment.branch
    author = False
    if element is not branch.element:
        names = f"{element.get('class', '')} {element.get('id', '')}".lower()
        if _aside(names):
            return "aside"
        author = _authorish(names) or element.get("itemprop") == "author"
    inner = next((el for text, el, tail in segment.parts if not tail and el is not element and text.strip()), None)
    if inner is not None and not author:
        author = _authorish((inner.get("class") or "").lower()) or inner.get("itemprop") == "author"
    step, climbed = branch, 0
    while step is not None and climbed < 7:
        if step.names and _aside(step.names) and step.last - step.first < 60:
            return "aside"
        if not author and climbed < 4 and (step.last < 0 or step.last - step.first <= 8):
            author = (bool(step.names) and _authorish(step.names)) or step.element.get("itemprop") == "author"
        step, climbed = step.parent, climbed + 1
    return "author" if author else ""


def _author_links(segment: Segment, language: str | None) -> Iterator[tuple[str, Author]]:
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
        text = " ".join(" ".join(anchor.itertext()).split()) if len(anchor) else " ".join((anchor.text or "").split())
        if 1 < len(text) < 80:
            for author in parse_byline(text, language, trusted=kind != "byline").authors:
                yield kind, author


def _unique(named: tuple[Author, ...]) -> tuple[Author, ...]:
    return tuple({author.name.casefold(): author for author in named}.values())


def _gathered(found: list[Candidate]) -> list[Candidate]:
    """Authors that follow each other in boxes of one kind are one byline ("Jane Doe", "John Roe")."""
    out: list[Candidate] = []
    for candidate in found:
        before = out[-1] if out else None
        if before is not None and before.source == candidate.source and "box" in candidate.source and (
            before.weight == candidate.weight
        ) and not before.keys & candidate.keys and len(before.authors) < 12:
            out[-1] = Candidate(before.source, before.authors + candidate.authors, before.weight, before.raw, before.element)
        else:
            out.append(candidate)
    return out
