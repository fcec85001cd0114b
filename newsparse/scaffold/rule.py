"""The rule that a page suggests: what it declares, tried on the page, and what it only mentions."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsparse.errors import NewsparseError
from newsparse.export.line import shown
from newsparse.extractor import Extractor, Generic
from newsparse.generic.publisher.site import registrable
from newsparse.parsing import read_draft
from newsparse.regex import regex
from newsparse.registry import GENERIC_ONLY
from newsparse.running import running_text
from newsparse.scaffold.look import Found, Look
from newsparse.sources import Source, css, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from newsparse.body.result import Body
    from newsparse.draft import Draft
    from newsparse.tree.segments import Segment

#: Fields that are worth a declaration where the engine guesses; the others it reads as well anywhere.
_DECLARED = ("title", "subtitles", "authors", "published_at", "modified_at", "section", "tags", "copyright")
_WORD = regex(r"[A-Za-z][A-Za-z0-9]*")
_NOT_NAMES = regex(r"[^a-z0-9]+")
_MOST_DROPPED = 6
_MOST_TEXT = 0.8
_MOST_FOREIGN = 40  # blocks that are not the article's, of which a selector is sought
_ANYTHING = regex(r"[ >](?:div|section|p|ul|span)$")  # a selector of boxes without a name
_TEXT = frozenset(("text", "pre"))
_BOXES = ("div", "aside", "section", "details")


@dataclass(frozen=True, slots=True)
class Rule:
    """A publisher's rule.

    Attributes:
        name, host, timezone: as the page suggests; the timezone only if it is a zone with a name.
        zone_basis: where the zone is known from.
        class_name, stem: names for the class and its file.
        base: what it inherits from.
        declared: sources that give, on this page, what is read without them.
        drop: elements inside the declared body that are not the article's.
        mentioned: sources that give something else; field, source as code, the value.
    """

    name: str
    host: str
    timezone: str | None
    zone_basis: str
    class_name: str
    stem: str
    base: type[Extractor]
    declared: dict[str, Source]
    drop: tuple[Source, ...]
    mentioned: tuple[tuple[str, str, str], ...]


def rule_for(seen: Look) -> Rule:
    """The rule of a page: each declaration gives on it what the engine guessed, or it is only mentioned."""
    host = registrable(seen.page.host)
    publisher = seen.draft.get("publisher")
    name = (publisher.name if publisher else None) or host
    label = _NOT_NAMES.sub("", host.partition(".")[0].lower()) or "publisher"
    stem = label if label[0].isalpha() else f"p{label}"
    words = _WORD.findall(name) if name.isascii() and name != host else []
    words = words[1:] if words[:1] == ["The"] else words
    class_name = "".join(word[0].upper() + word[1:] for word in words) or stem.capitalize()
    if keyword.iskeyword(class_name):  # a paper called "None"
        class_name = f"The{class_name}"
    rule = Rule(
        name, host, getattr(seen.draft.zone, "key", None), seen.draft.zone_basis, class_name, stem, seen.base,
        {}, (), tuple(_mentioned(seen)),
    )  # fmt: skip
    for found in seen.fields:
        if found.field in _DECLARED and found.standing == "guess":
            tries = (replace(rule, declared={**rule.declared, found.field: source}) for source in _pinned(seen, found))
            rule = next((tried for tried in tries if _gives(tried, seen, found.field)), rule)
    return _with_body(rule, seen)


def class_of(rule: Rule) -> type[Extractor]:
    """The rule as a class, to be tried."""
    base = Extractor if rule.base is Generic else rule.base
    attributes: dict[str, Any] = {"name": rule.name, "hosts": (rule.host,), **rule.declared}
    if rule.timezone:
        attributes["timezone"] = rule.timezone
    if rule.drop:
        attributes["drop"] = rule.drop
    return type(rule.class_name, (base,), attributes)


def _mentioned(seen: Look) -> list[tuple[str, str, str]]:
    return [
        (found.field, repr(one.source), shown(one.value))
        for found in seen.fields
        if found.field in _DECLARED and found.standing != "rule"
        for one in found.candidates
    ]


def _pinned(seen: Look, found: Found) -> Iterator[Source]:
    """Selectors for what the engine took: the innermost named element that shows it, then those around it."""
    if found.element is not None:
        around = [found.element, *found.element.iterdescendants(etree.Element)]
        said = shown(found.value[0] if isinstance(found.value, tuple) and found.value else found.value)
        for element in reversed(around):
            if said in " ".join(text_of(element).split()) and (selector := seen.selectors.of([element])):
                yield css(selector)
    yield from found.agreeing


def _gives(rule: Rule, seen: Look, field: str) -> bool:
    """Whether the rule itself gives the field, and gives what is read without it."""
    if field == "body":
        return _texts_of(rule, seen) == _text(seen.draft.body)
    draft = _read(rule, seen)
    own = draft is not None and draft.owners.get(field) == rule.class_name
    return own and draft is not None and shown(draft.get(field)) == shown(seen.draft.get(field))


def _read(rule: Rule, seen: Look) -> Draft | None:
    try:
        return read_draft(seen.page, GENERIC_ONLY.with_extractors(class_of(rule)), None)[1]
    except NewsparseError:
        return None


def _texts_of(rule: Rule, seen: Look) -> list[str]:
    """The blocks of the body that the rule itself finds, before anything is stripped, without what it drops."""
    draft = _read(rule, seen)
    if draft is None or draft.body is None or draft.body.owner != rule.class_name:
        return []
    gone = {element for source in rule.drop for box in source.find(seen.page) for element in box.iter()}
    return [s.text for s in draft.body.segments if s.kind in _TEXT and s.text.strip() and s.element not in gone]


def _text(body: Body | None) -> list[str]:
    return [s.text for s in body.segments if s.kind in _TEXT and s.text.strip()] if body else []


def _with_body(rule: Rule, seen: Look) -> Rule:
    """The rule with a selector for the body and what is to be dropped from it; mentioned where it gives another text."""
    body = seen.draft.body
    if body is None or body.owner != Generic.__name__ or body.detached or not body.segments:
        return rule
    if with_lead := _with_lead(rule, seen):
        return with_lead
    mostly = _holding_most(_containers(body.container, body.segments)[:1], body.segments)
    for container in dict.fromkeys((*mostly, *_containers(body.container, body.segments))):
        selector = seen.selectors.of([container])
        if selector is None:
            continue
        tried = replace(rule, declared={**rule.declared, "body": css(selector)})
        if _gives(tried, seen, "body"):
            return replace(tried, mentioned=(*tried.mentioned, *_boxes(seen, container)))
        tried = replace(tried, drop=_dropped(seen, container))
        if tried.drop and _gives(tried, seen, "body"):
            return tried
        tried = replace(rule, declared={**rule.declared, "body": running_text(selector)})
        if _gives(tried, seen, "body"):
            return tried
        inside = set(container.iter())
        lost = [s.text for s in body.segments if s.kind in _TEXT and s.text.strip() and s.element not in inside]
        more = [s.text for s in _foreign(seen, container)]
        says = [f"{verb} {shown(texts[0])}" for verb, texts in (("leaves out", lost), ("takes in", more)) if texts]
        mention = ("body", repr(css(selector)), ", ".join(says) or "gives another text")
        return replace(rule, mentioned=(*rule.mentioned, mention, *_boxes(seen, container)))
    return rule


def _holding_most(around: list[Element], segments: list[Segment]) -> list[Element]:
    """The innermost element that holds four fifths of the text."""
    sizes: Counter[Element] = Counter()
    for s in segments:
        if s.kind in _TEXT:
            sizes.update(dict.fromkeys(s.element.iterancestors(), len(s.text)))
    return [[e for e in element.iter() if sizes[e] >= _MOST_TEXT * sizes[element]][-1] for element in around]


def _with_lead(rule: Rule, seen: Look) -> Rule | None:
    """The rule with the deck as the text's opening, and the body below it, where the engine took the two together."""
    body, deck = seen.draft.body, rule.declared.get("subtitles")
    if body is None or deck is None:
        return None
    shown_above = deck.find(seen.page)
    above = {element for value in shown_above for element in (value, *value.iter())}
    said = {" ".join(text_of(value).split()) for value in shown_above}
    rest = [s for s in body.segments if s.element not in above and s.text not in said]
    if not rest or len(rest) == len(body.segments):
        return None
    for container in _containers(None, rest):
        if selector := seen.selectors.of([container]):
            tried = replace(rule, declared={**rule.declared, "lead": deck, "body": css(selector)})
            boxes = replace(tried, drop=_dropped(seen, container))
            between = replace(tried, declared={**tried.declared, "body": running_text(selector)})
            for one in (tried, boxes, between):
                if _texts_of(one, seen) == [s.text for s in rest if s.kind in _TEXT and s.text.strip()]:
                    return replace(one, mentioned=(*one.mentioned, *_boxes(seen, container)) if one is tried else one.mentioned)
    return None


def _containers(container: Element | None, segments: list[Segment]) -> list[Element]:
    """The innermost element that holds the whole text, and those around it."""
    inside = [s.element for s in segments if s.kind in _TEXT]
    common = list(inside[0].iterancestors()) if inside else []
    for element in inside[1:]:
        around = {element, *element.iterancestors()}
        common = [one for one in common if one in around]
    if not common and container is not None:
        common = [container, *container.iterancestors()]
    return common[:3]


def _boxes(seen: Look, container: Element) -> list[tuple[str, str, str]]:
    """Named boxes inside the body, to be dropped if they are not the article's."""
    found = [box for box in container.iterdescendants(*_BOXES) if text_of(box).strip()]
    named = ((seen.selectors.of([box]), box) for box in found[:_MOST_DROPPED])
    return [("drop", f"({css(selector)!r},)", shown(text_of(box))) for selector, box in named if selector]


def _foreign(seen: Look, container: Element) -> list[Segment]:
    """Text inside a container that the engine did not take."""
    kept = {s.index for s in seen.draft.body.segments} if seen.draft.body else set()
    inside = set(container.iter())
    return [s for s in seen.page.segments if s.kind == "text" and s.index not in kept and s.text.strip() and s.element in inside]


def _dropped(seen: Look, container: Element) -> tuple[Source, ...]:
    """Selectors for the outermost boxes that hold nothing of the article."""
    kept = seen.draft.body.segments if seen.draft.body else []
    holding = {e for s in kept for e in (s.element, *s.element.iterancestors())}
    selectors: dict[str, None] = {}
    for s in _foreign(seen, container)[:_MOST_FOREIGN]:
        boxes = [e for e in (s.element, *s.element.iterancestors()) if e not in holding]
        for box in reversed(boxes):
            if (selector := seen.selectors.of([box])) and not _ANYTHING.search(selector):
                selectors[selector] = None
                break
        else:
            return ()
    return (css(", ".join(selectors)),) if 0 < len(selectors) <= _MOST_DROPPED else ()

