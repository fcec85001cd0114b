"""The section and the trail to it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.korean_sections import SECTIONS, as_in_menu, section_above, section_of
from newsparse.generic.linked_sections import linked_sections
from newsparse.generic.section_label import path_of, section_labels
from newsparse.generic.site import first_string, site_keys, whole_keys
from newsparse.generic.trail_words import HERE, HOME, IN_MENUS, NO_STEP, NO_STEP_BEGINS
from newsparse.grammar.headline import clean_headline, headline_key, overlap, parts_of
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.jsonld import Node, types_of
from newsparse.tree.segments import In, Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: A trail of more steps, or a step of more characters, is no trail.
_LONGEST_TRAIL, _LONGEST_STEP = 8, 60
_LONGEST_LEAF = 300  # characters of a block of text alone that may be one
_TRAIL_NAME = regex(r"bread-?_?crumb|topic-?path|(?:channel|crumb)-?path|(?:^|[ _-])crumbs?(?:$|[ _-])|(?:^|[ _]|(?<!elementor)-)location(?:$|[ _-])|(?:^|[ _-])nav-?path")
#: What parts a trail's steps; in Korean a name of two words may be joined by one: "IT/과학", "사건·사고".
_STEP_MARKS, _KOREAN_MARKS = regex(r"[>›»/|·→❯]+"), regex(r"[>›»|→❯]+|\s[/·]\s")
_SLUG = regex(r"[a-z0-9]+(?:[-_/][a-z0-9]+)*$")
#: Sections in one string: parted by commas without spaces, or by many.
_LISTED = regex(r",\S|,[^,]*,")
_METAS = (
    "article:section", "section", "parsely-section", "cxenseparse:section", "dable:item_section",
    "og:article:section", "article:section1", "news_category", "category",
)  # fmt: skip
#: A step that shares more than this with the headline is the page itself.
_SAME = 0.6
#: Segments above a headline among which its trail stands; steps of a trail that no name calls one.
_ABOVE, _FEW = 10, 6
_NAV = In.NAV.value
#: What templates write where a section should stand.
_NO_SECTION = frozenset(
    "tags tag article articles story stories post posts page blog default uncategorized uncategorised root "
    "undefined null none other nachrichten latestnews allnews archive archives news 기사 뉴스 전체기사 기타 記事".split()
)


def breadcrumbs(page: Page, draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The trail, outermost first, without the start page and without the headline."""
    return next(trails(page, draft), None)


def trails(page: Page, draft: Draft) -> Iterator[Reading[tuple[str, ...]]]:
    """The trail as JSON-LD states it, then as the page shows it."""
    names, wholes = site_keys(page, draft), whole_keys(page, draft)
    stated = (first_string(page.ld_article.get("headline")), page.meta("og:title"))
    headlines = {headline for headline in (draft.get("title"), *stated) if headline}
    wholes |= {headline_key(author.name) for author in draft.get("authors", ()) if author.kind == "person" and " " in author.name}
    for find, source in ((_stated_steps, 'ld("BreadcrumbList")'), (_shown_steps, "breadcrumb"), (_unnamed_steps, "trail above headline")):
        if kept := _cleaned(find(page, draft), names, wholes, headlines):
            yield Reading(kept, source, " > ".join(kept))


def section(page: Page, draft: Draft) -> Reading[str] | None:
    """The section as displayed: what JSON-LD or article:section state, else the innermost step of the trail."""
    return next(sections(page, draft), None)


def sections(page: Page, draft: Draft) -> Iterator[Reading[str]]:
    """Every section that is stated or shown, most trusted first."""
    steps: tuple[str, ...] = draft.get("breadcrumbs", ())
    displayed = {headline_key(step): step for step in steps}
    korean = str(draft.get("language") or "").startswith("ko")
    headline = headline_index(page, draft) if korean else None
    above = section_above(page.segments, headline) if headline is not None else None
    wholes = whole_keys(page, draft)
    for raw, source in stated_sections(page):
        if (name := _named(_one_of(raw, displayed), draft)) and headline_key(name).removeprefix("the") not in wholes:
            if korean and name.isascii():  # readers see it in their own language
                if above is not None and not above.text.isascii():
                    yield Reading(section_of(above.text), "above headline", above.text, above.element)
                name = as_in_menu(name, page.segments) or name
            yield Reading(displayed.get(headline_key(name), name), source, raw)
    if above is not None and not steps:
        yield Reading(section_of(above.text), "above headline", above.text, above.element)
    for step in reversed(steps):
        if headline_key(step) not in _NO_SECTION:
            yield Reading(step, "breadcrumbs", " > ".join(steps))
            return
    for label, element in section_labels(page, draft):
        if (key := headline_key(label)) not in _NO_SECTION and key not in HOME and key not in wholes and key not in IN_MENUS:
            yield Reading(label, "label at headline", label, element)
            return
    for link in linked_sections(page, draft):
        if (name := _named(link.raw, draft)) and headline_key(name) not in site_keys(page, draft):
            yield link._replace(value=name)


def stated_sections(page: Page) -> Iterator[tuple[str, str]]:
    """(raw, source) of everything that the metadata call a section, most trusted first."""
    if raw := first_string(page.ld_article.get("articleSection")):
        yield raw, 'ld("articleSection")'
    for name in _METAS:
        if raw := page.meta(name):
            yield raw, f'meta("{name}")'


def _one_of(raw: str, displayed: dict[str, str]) -> str:
    """One section of several that are stated in one string: the innermost step of the trail, else the first."""
    keys = list(displayed)
    if headline_key(raw) in displayed:
        return raw
    if _LISTED.search(raw):
        parts = [part.strip() for part in raw.split(",") if headline_key(part)]
        shown = [part for part in parts if headline_key(part) in displayed]
        told = [part for part in parts if headline_key(part) not in _NO_SECTION]
        return (sorted(shown, key=lambda part: keys.index(headline_key(part))) or told[:1] or parts[:1] or [raw])[-1]
    rest = headline_key(raw)
    for key in sorted(keys, key=len, reverse=True):
        rest = rest.replace(key, "")
    return raw if rest or not keys else displayed[keys[-1]]  # "Culture Culture Music"


def _named(raw: str, draft: Draft) -> str | None:
    """A stated section as a reader would write it: the first of several, a slug as words; else ``None``."""
    name = clean_headline(raw).removeprefix("Category: ")
    if len(parts := _parted(name)) > 1:
        name = parts[0] if " " in name else parts[-1]
    key = headline_key(name)
    if not key or key in _NO_SECTION or key in HOME or len(name) > _LONGEST_STEP or name.isdigit():
        return None
    if key == headline_key(draft.get("title", "")) or (len(key) < 2 and key.isascii()):
        return None
    if not name.isascii() or not _SLUG.match(name):
        return name
    return name.upper() if len(name) < 4 else name.replace("-", " ").replace("_", " ").title()


def _cleaned(steps: list[str], names: frozenset[str], wholes: set[str], headlines: set[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for step in steps:
        step = clean_headline(step).strip(" >›»/|·→❯:" if "«" not in step else " >›/|·→❯:").removeprefix("Category: ")
        key = headline_key(step)
        if not key or key in HOME or key in NO_STEP or key.startswith(NO_STEP_BEGINS) or key.isdigit():
            continue
        if not kept and (key in names or _is_front(key, names)) or key.removeprefix("the") in wholes:
            continue
        shortened = key if step.endswith(("…", "...")) else None  # as a template shortens what it has no room for
        if any(key == (whole := headline_key(headline)) or (shortened and whole.startswith(shortened)) for headline in headlines):
            continue
        if len(step) > _LONGEST_STEP or step not in SECTIONS and any(overlap(step, headline) > _SAME for headline in headlines):
            continue
        kept.setdefault(key, step)
    return tuple(kept.values()) if len(kept) <= _LONGEST_TRAIL else ()


def _is_front(key: str, names: frozenset[str]) -> bool:
    """"Sample Post home": a name with a word for its front."""
    if key.endswith(("home", "homepage")):
        return True
    return any(key.startswith(name) and key[len(name) :] in HOME for name in names)


def _stated_steps(page: Page, draft: Draft) -> list[str]:
    """The names of the first ``BreadcrumbList``, by their positions."""
    for node in page.ld:
        if "BreadcrumbList" in types_of(node):
            return _item_names(node)
        if isinstance(nested := node.get("breadcrumb"), dict) and nested.get("itemListElement"):
            return _item_names(nested)
    return []


def _item_names(node: Node) -> list[str]:
    items: Any = node.get("itemListElement")
    found: list[tuple[float, str]] = []
    for place, item in enumerate(items if isinstance(items, list) else [items]):
        if not isinstance(item, dict):
            continue
        inner = item.get("item")
        name = first_string(item.get("name"))
        if name is None and isinstance(inner, dict):
            name = first_string(inner.get("name"))
        if name:
            found.append((_position(item.get("position"), place), name))
    return [name for _, name in sorted(found, key=lambda pair: pair[0])]


def _position(stated: object, place: int) -> float:
    try:
        return float(str(stated))
    except ValueError:
        return float(place)


def _shown_steps(page: Page, draft: Draft) -> list[str]:
    """The steps of the first short block that is called a breadcrumb."""
    for names, segments in _named_blocks(page, draft):
        steps = [step for s in segments for step in _steps_of(s)]
        if not steps or len(steps) > _LONGEST_TRAIL + 2 or max(map(len, steps)) > 4 * _LONGEST_STEP:
            continue
        if "crumb" in names or headline_key(steps[0]) in HOME:  # "location" may be an address
            return steps
        if headline_key(steps[-1]) in HERE or headline_key((_parted(segments[-1].text) or [""])[-1]) in HERE:
            return steps
    return []


def _unnamed_steps(page: Page, draft: Draft) -> list[str]:
    """The steps of a line or list above the headline that begins with the start page: "Home > News > Local"."""
    headline = headline_index(page, draft)
    for s in page.segments[max(0, headline - _ABOVE) : headline] if headline else ():
        if s.kind != "text" or len(s.text) >= _LONGEST_LEAF:
            continue
        if s.tag == "li" and headline_key(s.text) in HOME and s.branch.last - s.branch.first <= _FEW and _stands_with(s, headline or 0) and not (s.flags & _NAV and _leads_apart(s.branch.element)):
            return _unless_menu([one.text for one in page.segments[s.index : s.branch.last]])
        if len(steps := _steps_of(s)) > 1 and headline_key(steps[0]) in HOME and len(steps) <= _FEW and not (s.flags & _NAV and _leads_apart(s.element)):
            return _unless_menu(steps)
    return []


def _leads_apart(steps: Element) -> bool:
    """Whether the steps of a line or list lead to places side by side, as a menu's do: "/news", "/sport"; a trail's lead ever deeper."""
    paths = [path for a in steps.iter("a") if (path := path_of(a.get("href") or ""))]
    return len(paths) > 1 and not any(deeper.startswith(f"{path}/") for path, deeper in pairwise(paths))


def _unless_menu(steps: list[str]) -> list[str]:
    """The steps, or none where they are a small site's menu: "Home", "Blog", "About", "Contact"."""
    return [] if any(headline_key(step) in IN_MENUS for step in steps) else steps


def _stands_with(s: Segment, headline: int) -> bool:
    """Whether a box not far around a segment, and not the page, holds the headline too: a menu stands apart."""
    branch = s.branch.parent
    for _ in range(3):
        if branch is None or branch.tag == "body":
            return False
        if branch.first <= headline < branch.last:
            return True
        branch = branch.parent
    return False


def _named_blocks(page: Page, draft: Draft) -> Iterator[tuple[str, list[Segment]]]:
    """(names, segments) of every block that is called a trail: those with blocks in them, then leaves above the body."""
    named = _may_be_trail(page.names)
    for branch in page.branches if named else ():
        if (names := branch.names) and _is_trail(names):
            yield names, page.segments[branch.first : min(branch.last, branch.first + 30)]
    body = draft.body
    for s in page.segments[: body.first if body and not body.detached and body.segments else None]:
        if s.kind != "text" or len(s.text) >= _LONGEST_LEAF:
            continue
        if s.element is s.branch.element and not (named and _may_be_trail(s.branch.names)):
            continue  # whose names are known already
        if (called := s.element.get("class") or s.element.get("id")) and _is_trail(called := called.lower()):
            yield called, [s]


def _may_be_trail(names: str) -> bool:
    """Whether names hold what every name of a trail does."""
    return "crumb" in names or "location" in names or "path" in names


def _is_trail(names: str) -> bool:
    return _may_be_trail(names) and _TRAIL_NAME.search(names) is not None


def _steps_of(s: Segment) -> list[str]:
    if s.kind != "text" or s.tag == "h1":
        return []
    linked: list[str] = []
    for text, element, is_tail in s.pieces:
        if not is_tail and text.strip():
            around = element.getparent()
            if element.tag == "a" or around is not None and around.tag == "a":
                linked.append(text.strip())
    if len(linked) > 1:
        return linked
    pieces = _parted(s.text)
    return pieces if len(pieces) > 1 else parts_of(s.text)


def _parted(text: str) -> list[str]:
    """What stands between the marks that part the steps of a trail."""
    marks = _STEP_MARKS if text.isascii() or not "가" <= max(text) <= "힣" else _KOREAN_MARKS
    return [piece for between in marks.split(text) if (piece := between.strip())]
