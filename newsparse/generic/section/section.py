"""The section and the trail to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from newsparse.draft import Draft, Reading
from newsparse.generic.dates.shown import headline_index
from newsparse.generic.publisher.site import first_string, site_keys, whole_keys
from newsparse.generic.section.cleaned import cleaned
from newsparse.generic.section.korean_sections import (
    as_in_menu,
    section_above,
    section_of,
    selected_in_menu,
)
from newsparse.generic.section.korean_trail import linked_steps
from newsparse.generic.section.linked_sections import linked_sections
from newsparse.generic.section.menu_sections import menu_labels, menu_sections
from newsparse.generic.section.own_categories import own_categories
from newsparse.generic.section.section_addresses import path_of
from newsparse.generic.section.section_label import section_labels
from newsparse.generic.section.titled_sections import titled_sections
from newsparse.generic.section.trail import LONGEST_STEP, shown_steps, unnamed_steps
from newsparse.generic.section.trail_ends import stated_steps
from newsparse.generic.section.trail_steps import parted
from newsparse.generic.section.trail_words import HOME, HOME_NEWS, IN_MENUS
from newsparse.generic.tags.signs import PLAIN
from newsparse.grammar.headline import clean_headline, headline_key, overlap
from newsparse.page import Page
from newsparse.regex import regex
from newsparse.structured.metas import contents_of

_SLUG = regex(r"[a-z0-9]+(?:[-_/][a-z0-9]+)*$")
#: Sections in one string: parted by commas without spaces, or by many.
_LISTED = regex(r",\S|,[^,]*,")
_METAS = (
    "article:section", "section", "parsely-section", "cxenseparse:section", "dable:item_section",
    "og:article:section", "article:section1", "articlesection", "news_category", "category",
)  # fmt: skip
#: What parts a kicker from the headline behind it.
_KICKER = regex(r"\s?[:：|]|\s[-–—]\s")
#: A step that shares more than this with the headline is the page itself.
_SAME = 0.6
#: What templates write where a section should stand.
_NO_SECTION = frozenset(
    "all alle featured tags tag article articles story stories post posts page blog default uncategorized uncategorised root "
    "blogs newsitems newsarticles undefined null none test other nachrichten latestnews allnews archive archives news 기사 뉴스 전체기사 기타 記事".split()
)
#: Sections that say next to nothing, and that a trail of a small paper ends in all the same, or a label over the headline.
_PLAINEST = frozenset(("news", "latestnews", "blog", "nachrichten"))


def breadcrumbs(page: Page, draft: Draft) -> Reading[tuple[str, ...]] | None:
    """The trail, outermost first, without the start page and without the headline."""
    return next(trails(page, draft), None)


def trails(page: Page, draft: Draft) -> Iterator[Reading[tuple[str, ...]]]:
    """The trail as JSON-LD states it, then as the page shows it."""
    names, wholes = site_keys(page, draft), whole_keys(page, draft)
    stated = (first_string(page.ld_article.get("headline")), page.meta("og:title"))
    headlines = {headline for headline in (draft.get("title"), *stated) if headline}
    wholes |= {headline_key(author.name) for author in draft.get("authors", ()) if author.kind == "person" and " " in author.name}
    if told := cleaned(stated_steps(page), names, wholes, headlines):
        if not _is_near_headline(told[-1], page, draft):  # what only search engines read
            yield from _shown_in_place_of(told, page, draft, lambda steps: cleaned(steps, names, wholes, headlines))
        yield Reading(told, _STATED, " > ".join(told))
    for find, source in _SHOWN:
        if kept := cleaned(find(page, draft), names, wholes, headlines):
            yield Reading(kept, source, " > ".join(kept))


def _shown_in_place_of(stated: tuple[str, ...], page: Page, draft: Draft, cleaned: Callable[[list[str]], tuple[str, ...]]) -> Iterator[Reading[tuple[str, ...]]]:
    """The trail that readers see, if it is surely one and its steps are others than those that are stated: "Home > Blog > Injuries" and not "Blog index"."""
    known = set(map(_plain_key, stated))
    for find, source in _SHOWN:
        steps = find(page, draft)
        if not (kept := cleaned(steps)) or _plain_key(stated[-1]) in map(_plain_key, kept):
            continue
        if (
            headline_key(steps[0]) in HOME
            or overlap(steps[-1], draft.get("title", "")) > _SAME
            or not known.isdisjoint(map(_plain_key, kept))
        ):
            yield Reading(kept, source, " > ".join(kept))


def _plain_key(step: str) -> str:
    return headline_key(step).translate(PLAIN)


_STATED = 'ld("BreadcrumbList")'
_SHOWN = ((shown_steps, "breadcrumb"), (unnamed_steps, "trail above headline"), (linked_steps, "links above headline"))


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
    innermost = _innermost(steps, draft)
    for raw, source in stated_sections(page):
        if (name := _named(_one_of(raw, displayed), draft)) and (key := headline_key(name)).removeprefix("the") not in wholes:
            if korean and name.isascii():  # readers see it in their own language
                if above is not None and not above.text.isascii():
                    yield Reading(section_of(above), "above headline", above.text, above.element)
                name = as_in_menu(name, page.segments) or name
            elif key not in displayed and not _is_near_headline(name, page, draft):  # what only the newsroom's system calls it
                if innermost:
                    yield Reading(innermost, "breadcrumbs", " > ".join(steps))
                elif not steps:
                    yield from _shown_instead(page, draft, wholes)
            yield Reading(displayed.get(headline_key(name), name), source, raw)
    if above is not None and not steps:
        yield Reading(section_of(above), "above headline", above.text, above.element)
    if innermost:
        if draft.readings["breadcrumbs"].source == _STATED and not _is_near_headline(innermost, page, draft):
            yield from _shown_instead(page, draft, wholes)
        yield Reading(innermost, "breadcrumbs", " > ".join(steps))
        return
    yield from _beside_headline(page, draft, wholes)
    if page.has_itemprop and (marked := _named(first_string(page.microdata.get("articleSection")) or "", draft)):
        yield Reading(marked, 'microdata("articleSection")', marked)
    if headline is not None and (selected := selected_in_menu(page.segments, headline)):
        yield Reading(selected, "selected in the menu", selected)
    if steps and headline_key(steps[-1]) in _PLAINEST:
        yield Reading(steps[-1], "breadcrumbs", " > ".join(steps))


def _innermost(steps: tuple[str, ...], draft: Draft) -> str | None:
    """The last step of a trail that tells a section."""
    names = [author.name for author in draft.get("authors", ()) if " " in author.name]
    telling = [step for step in reversed(steps) if headline_key(step) not in _NO_SECTION and not any(name in step for name in names)]
    return next((step for step in telling if not _is_shelf(step)), telling[0]) if telling else None


def _beside_headline(page: Page, draft: Draft, wholes: set[str], *, in_menus: bool = True) -> Iterator[Reading[str]]:
    """What the title, a label or a link near the headline, or a label below the text call the section; what the site's menu and its boxes of links do, if that is asked for."""
    paper = draft.get("publisher")
    no_sections = site_keys(page, draft) | wholes | HOME | IN_MENUS | {headline_key(paper.name or "") if paper is not None else ""}
    for titled in titled_sections(page, draft):
        if (key := headline_key(titled.value)) not in _NO_SECTION and key not in HOME and key not in wholes:
            yield titled
            return
    plain: list[Reading[str]] = []
    for label, element in (*section_labels(page, draft), *menu_labels(page, draft)):
        label = parted(label)[-1] if ">" in label else label
        key, reading = headline_key(label), Reading(label, "label at headline", label, element)
        if key not in _NO_SECTION and key not in no_sections:
            yield reading
            return
        if key in _PLAINEST:
            plain.append(reading)
    for link in chain(linked_sections(page, draft), own_categories(page, draft) if in_menus else ()):
        if (name := _named(link.raw, draft)) and headline_key(name) not in site_keys(page, draft):
            yield link._replace(value=name)
        elif headline_key(link.raw) in _PLAINEST:
            plain.append(link)
    yield from plain
    for step in menu_sections(page, draft) if in_menus else ():
        if (
            (key := headline_key(step.value)) not in _NO_SECTION
            and key not in no_sections
            and not _repeats(step.value, draft.get("title", ""))
        ):
            yield step


def _repeats(step: str, title: str) -> bool:
    """Whether a headline begins with the name of a step, and not as with a kicker: "Tennis: …"."""
    return headline_key(title).startswith(headline_key(step)) and _KICKER.match(title[len(step) :]) is None


def _shown_instead(page: Page, draft: Draft, wholes: set[str]) -> Iterator[Reading[str]]:
    """What a label or a link to a category at the headline calls the section, in the place of one that is shown nowhere."""
    for shown in _beside_headline(page, draft, wholes, in_menus=False):
        if shown.source != "title" and headline_key(shown.value) not in _PLAINEST:
            yield shown


def _is_near_headline(name: str, page: Page, draft: Draft) -> bool:
    """Whether a line or a link around the headline says a section."""
    headline = headline_index(page, draft)
    if headline is None:
        return False
    around = page.segments[max(0, headline - _AROUND) : headline + _AROUND]
    for s in around:
        if s.text == name:  # most often, and soon seen
            return True
    key = headline_key(name)
    near = [s for s in around if s.kind == "text" and len(s.text) <= 2 * LONGEST_STEP and key in headline_key(s.text)]
    return any(
        headline_key(s.text) == key
        or s.end - s.start > 1
        and any(headline_key(text) == key for text in s.runs.texts[s.start : s.end])
        for s in near
    )


#: Segments above and below the headline that readers see with it.
_AROUND = 8


#: Words of trails for news of any kind, and for lists by date, inside which the section is the step before.
_SHELVES = frozenset("ニュース 新闻 新聞 资讯 資訊 记事 記事 記事一覧 ニュース一覧 一覧 バックナンバー アーカイブ 新闻列表 新聞列表 列表".split())


def _is_shelf(step: str) -> bool:
    """Whether a step of a trail is a list of news and says no section: "ニュース", "2031年度4月一覧"."""
    return (
        step in _SHELVES
        or not step.isascii()
        and step.endswith(("一覧", "アーカイブ", "列表", "のプレスリリース"))
        or step[:4].isdecimal()
        and step[4:5] in ("年", "-", ".", "/", "")
    )


def stated_sections(page: Page) -> Iterator[tuple[str, str]]:
    """(raw, source) of everything that the metadata call a section, most trusted first."""
    if raw := first_string(page.ld_article.get("articleSection")):
        yield raw, 'ld("articleSection")'
    for name, raw in contents_of(page.metas, _METAS):
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
    if ", " in raw and len(told := [part for part in raw.split(", ") if headline_key(part) not in _NO_SECTION]) == 1:
        return told[0]  # "Trends, Blog"
    rest = headline_key(raw)
    for key in sorted(keys, key=len, reverse=True):
        rest = rest.replace(key, "")
    return raw if rest or not keys else displayed[keys[-1]]  # "Culture Culture Music"


def _named(raw: str, draft: Draft) -> str | None:
    """A stated section as a reader would write it: the first of several, a slug as words; else ``None``."""
    name = clean_headline(raw).removeprefix("Category: ")
    if len(parts := parted(name)) > 1:
        name = parts[0] if " " in name else parts[-1]
    key = headline_key(name)
    czech = key == HOME_NEWS and str(draft.get("language") or "").startswith("cs")
    if not key or key in _NO_SECTION or key in HOME and not czech or len(name) > LONGEST_STEP or name.isdigit():
        return None
    if key == headline_key(draft.get("title", "")) or (len(key) < 2 and key.isascii()):
        return None
    if name.count("-") > 1 and key == headline_key(path_of(str(draft.get("url") or "")).rpartition("/")[2]):
        return None  # the article's own slug
    if not name.isascii() or not _SLUG.match(name):
        return name
    return name.upper() if len(name) < 4 else name.replace("-", " ").replace("_", " ").title()


