"""What a page states for machines as its headline, and what ``<title>`` tells of its headings."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from newsparse.generic.headline.boards import without_function
from newsparse.generic.headline.headings import Candidate
from newsparse.generic.publisher.korean_site import is_korean_newsroom
from newsparse.generic.publisher.site import first_string, main_label
from newsparse.grammar.headline import SECTIONS, clean_headline, cut_site, gaps_of, headline_key, parts_of
from newsparse.page import Page
from newsparse.tree.segments import In

APART = int(In.NAV | In.FOOTER | In.ASIDE | In.FORM)
HIDDEN = int(In.HIDDEN)
#: A headline is longer than this; a title of more parts than this is a trail.
_SHORTEST, _TRAIL = 8, 2
#: What parts the steps of a trail in a title: "한빛신문 > 사람들 > 새 다리".
_STEP = " > "
_META_TITLES = (
    "headline", "parsely-title", "sailthru.title", "cxenseparse:title", "dc.title", "dcterms.title", "title",
)  # fmt: skip


class Witness(NamedTuple):
    """A headline that the page states for machines, without the site's name."""

    text: str
    source: str
    raw: str


def witnesses_of(page: Page, names: frozenset[str]) -> list[Witness]:
    """What the metadata says, most trusted first."""
    label = main_label(page.host)
    section = first_string(page.ld_article.get("articleSection")) or page.meta("article:section")
    trail = frozenset((headline_key(section),)) if section else frozenset()
    writer = first_string(page.ld_article.get("author"))
    press = f"（{writer}）" if writer else None  # a portal of Japan names the press behind the headlines
    stated = (
        (first_string(page.ld_article.get("headline")), 'ld("headline")'),
        (page.meta("og:title"), 'meta("og:title")'),
        (page.meta("twitter:title"), 'meta("twitter:title")'),
        (page.meta(*_META_TITLES), 'meta("title")'),
        (page.title_tag, "title"),
    )
    found: list[Witness] = []
    for raw, source in stated:
        if raw:
            text = _without_newsroom(cut_site(_last_step(clean_headline(raw), page), names, trail, label))
            if press and text.endswith(press):
                text = text.removesuffix(press).rstrip()
            if source == "title":
                text = without_function(_before_on(text, label))
            if (key := headline_key(text)) and key not in names:
                found.append(Witness(text, source, raw))
    return found


def _before_on(text: str, label: str) -> str:
    """A title without the site on which it says that the headline is: "A bridge for all on EXAMPLE"."""
    before, on, site = text.rpartition(" on ")
    return before if on and len(before) > _SHORTEST and site.isalpha() and site.casefold() == label else text


def _last_step(title: str, page: Page) -> str:
    """What a title says behind a Korean paper or office and its section or board: "한빛신문 > 사람들 > 새 다리"; of others, if a line of the page says just that before one says how the title begins, which may be the headline itself."""
    if _STEP not in title:
        return title
    first, *others = title.split(_STEP)
    last = others[-1]
    if is_korean_newsroom(first):
        return last
    if len(others) < _TRAIL or len(last) <= _SHORTEST or first[-1:] < "가" or is_korean_newsroom(last):
        return title
    shown = next((s.text for s in page.segments if s.text in (first, last) and not s.links and not s.flags & APART), title)
    return last if shown == last else title


def _without_newsroom(text: str) -> str:
    """A headline without the Korean paper that is its last part, though the page names it nowhere else, and the section that is set close before it."""
    if text[-1:] < "가":
        return text
    gaps = gaps_of(text)
    if gaps and " " not in (last := text[gaps[-1][1] :]) and is_korean_newsroom(last):
        text = text[: gaps[-1][0]]
    before, _, section = text.rpartition("-")
    return before if " " in before and section in SECTIONS else text


def is_beside(candidate: Candidate, witnesses: list[Witness]) -> bool:
    """Whether it is what ``<title>`` sets beside a headline stated elsewhere: the name of the blog."""
    key, whole = headline_key(candidate.text), headline_key(witnesses[-1].raw) if witnesses else ""
    if len(key) >= len(whole) or key not in whole:
        return False
    return any(whole in (key + (own := headline_key(w.text)), own + key) for w in witnesses[:-1])


def _leads_here(candidate: Candidate, page: Page) -> bool:
    """Whether an h1 links to the page itself, and that is not the front page."""
    links = [*candidate.element.iter("a"), *candidate.element.iterancestors("a")]
    address = page.absolute(links[0].get("href")) if links else None
    return address is not None and address in (page.canonical, page.url) and urlsplit(address).path.strip("/") != ""


def is_part(candidate: Candidate, own: Witness) -> bool:
    """Whether it shows a part of what ``<title>`` states that is not the headline."""
    key = headline_key(candidate.text)
    return key in headline_key(own.raw) and key != headline_key(own.text)


def behind_site(page: Page, candidates: list[Candidate], witnesses: list[Witness], names: frozenset[str]) -> Witness | None:
    """What ``<title>`` sets behind the site's name, where the page shows it.

    "Blog: Headline", where that name is known or the first h1 and a link; "Blog » Archive » Headline", where it is the first h1.
    An h1 that something else states is the headline, though it links to itself.
    """
    *others, tag = witnesses
    whole = headline_key(tag.raw)
    first = [headline_key(c.text) for c in candidates[:1]]
    known = first if candidates and candidates[0].segment.link_chars >= len(candidates[0].segment.text) else []
    if known and (any(headline_key(w.text) == known[0] for w in others) or _leads_here(candidates[0], page)):
        known = []
    rests = {whole.removeprefix(key) for key in (*known, *names) if key and whole.startswith(key) and len(whole) - len(key) >= _SHORTEST}
    parts = parts_of(tag.raw)
    # else a headline, and its section last
    if len(parts) > _TRAIL and headline_key(parts[0]) in first and len(parts[0]) <= 2 * len(parts[-1]):
        last = headline_key(parts[-1])
        if len(last) >= _SHORTEST and last not in names:
            rests.add(last)
    if tag.source != "title" or not rests:
        return None
    for s in page.segments:
        if s.kind == "text" and len(s.text) <= 2 * len(whole) and not s.flags & (APART | HIDDEN) and headline_key(s.text) in rests:
            return Witness(s.text, tag.source, tag.raw)
    return None
