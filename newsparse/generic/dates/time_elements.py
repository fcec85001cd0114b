"""``<time>``: what it states for machines, and the zone that is shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.grammar.dates import DateReading, Label
from newsparse.regex import regex
from newsparse.tree.segments import Segment

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: A date with its time of day, as machines write them.
YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
MOMENT = regex(r"(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d")
#: Seconds or milliseconds since 1970, as an attribute called after a time has them.
EPOCH = regex(r"1\d{9}(?:\d{3})?")
#: Attributes with the moment of something else than publication.
OF_ANOTHER = regex(r"expir|until|end|due|count|start|event|modif|updat|edit|now|server")
_ATTRIBUTES = 8
#: ``<time>``, and the elements by which scripts show how long ago it was.
TIMES = frozenset(("time", "relative-time", "time-ago", "local-time", "timeago"))
#: What may wrap all that a ``<time>`` shows.
_INSIDE = frozenset(("a", "span"))
_LONGEST_TITLE = 60
_PUBLISHED = frozenset(("published", "dt-published", "datePublished"))
_MODIFIED = frozenset(("updated", "dt-updated", "modified", "dateModified"))


def time_elements(s: Segment) -> list[Element]:
    """The ``<time>`` elements of a segment that state a date for machines."""
    found = [s.element] if s.tag in TIMES and stated_by(s.element) else []
    for at, element in enumerate(s.runs.owners[s.start : s.end], s.start):
        if element.tag in _INSIDE and (parent := element.getparent()) is not None and parent is not s.element:
            element = parent  # WordPress links the date: <time><a>
        if element.tag in TIMES and not s.runs.tails[at] and element not in found and stated_by(element):
            found.append(element)
    return found


def tooltip_of(s: Segment) -> str | None:
    """What a segment like "3 hours ago" or "May 6" says in the ``title``, ``datetime`` or a ``data-`` attribute of its elements."""
    for element in dict.fromkeys((s.element, *[element for _, element, is_tail in s.pieces if not is_tail])):
        attributes = element.items()
        if not 0 < len(attributes) <= _ATTRIBUTES:
            continue
        for name, value in attributes:
            name, value = str(name), str(value)
            if name in ("title", "aria-label", "data-original-title", "datetime") and len(value) <= _LONGEST_TITLE and YEAR.search(value):
                return value
            if name == "content" and MOMENT.match(value):
                return value  # RDFa: <span property="dc:date" content="2031-05-06T07:08:00-04:00">
            if not name.startswith("data-") or OF_ANOTHER.search(name):
                continue
            if MOMENT.match(value) or "time" in name and EPOCH.fullmatch(value):
                return value
    return None


def stated_by(time: Element) -> str:
    """What a ``<time>`` states for machines: its ``datetime``, else the ``data-`` attribute that is a moment."""
    stated = time.get("datetime")
    if stated is None and len(time.attrib) <= _ATTRIBUTES:
        stated = next((value for value in map(str, time.attrib.values()) if MOMENT.match(value)), None)
    return stated or ""


def labels_of(times: list[Element]) -> list[Label | None]:
    """What the names of the ``<time>`` elements of one line tell apart, as hAtom and schema.org call them.

    A lone "updated" says nothing: themes give that name to the only date that they have.
    """
    names = [f"{time.get('class') or ''} {time.get('itemprop') or ''}".split() for time in times]
    labels: list[Label | None] = ["published" if not _PUBLISHED.isdisjoint(of) else None for of in names]
    if "published" not in labels:
        return labels
    return [label or ("modified" if not _MODIFIED.isdisjoint(of) else None) for label, of in zip(labels, names, strict=True)]


def with_zone(machine: DateReading, shown: DateReading) -> DateReading:
    """A machine's moment without zone, in the zone that is shown beside the same clock."""
    same_clock = shown.zone_stated and shown.moment.replace(second=0, microsecond=0, tzinfo=None) == machine.moment.replace(
        second=0, microsecond=0, tzinfo=None
    )
    if not same_clock:
        return machine
    return DateReading(machine.moment.replace(tzinfo=shown.moment.tzinfo), machine.precision, True)
