"""Changes: in which fields two readings of the same page differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from newsparse.article import Article
from newsparse.checking.corpus import GoldPage, wrong_fields
from newsparse.checking.pages import SavedPage
from newsparse.checking.sample import Sample

#: What a page gives: the article as JSON values, or why it gives none.
Answer = Mapping[str, Any] | str

#: What follows from other fields, or drifts when a model is trained anew.
_LEFT_OUT = frozenset(("provenance", "probability", "warnings", "removals"))
#: How far a probability may move before it is a change.
_DRIFT = 0.1
#: Gold's judgement of a change, where there is gold for the field.
Verdict = Literal["mended", "broken", "still wrong", ""]


class Change(NamedTuple):
    """One field of one page that the two readings tell otherwise.

    Attributes:
        page: the page's id.
        field: the field's name; ``"article"`` where one of the two gives no article.
        before, after: JSON values; for ``"article"`` the headline, or the refusal.
        verdict: what gold says of it; empty without gold.
    """

    page: str
    field: str
    before: Any
    after: Any
    verdict: Verdict = ""

    @property
    def kind(self) -> Literal["gained", "lost", "changed"]:
        """Whether there was nothing before, is nothing now, or neither."""
        return "gained" if is_empty(self.before) else "lost" if is_empty(self.after) else "changed"


def changes_of(page: SavedPage, before: Answer, after: Answer, *, provenance: bool = False) -> Iterator[Change]:
    """The changes of one page, in the order of the fields.

    Args:
        provenance: compare also which source gave each field.
    """
    if isinstance(before, str) or isinstance(after, str):
        if not (isinstance(before, str) and isinstance(after, str)):
            yield Change(page.id, "article", _told(before), _told(after), _of_refusal(page, before, after))
        return
    wrong_before, wrong_after = _wrong(page, before), _wrong(page, after)
    for field in dict.fromkeys((*Article.model_fields, "text", *before, *after)):
        one, other = before.get(field), after.get(field)
        if field in _LEFT_OUT or _same(one, other):
            continue
        if field == "text" or (field == "body" and not _same(before.get("text"), after.get("text"))):
            if field == "body":
                continue  # the text says it shorter
            yield Change(page.id, field, one, other, _verdict("body", wrong_before, wrong_after))
        else:
            yield Change(page.id, field, one, other, _verdict(field, wrong_before, wrong_after))
    if abs(float(before.get("probability", 1)) - float(after.get("probability", 1))) >= _DRIFT:
        yield Change(page.id, "probability", before.get("probability"), after.get("probability"))
    if provenance:
        yield from _of_provenance(page, before, after)


def is_empty(value: Any) -> bool:
    """Whether a field holds nothing."""
    return value in (None, "", [], {}, "unknown")


def as_line(value: Any) -> str:
    """A value on one line of JSON without what is absent in it; a string as it is, nothing as ``(nothing)``."""
    if is_empty(value):
        return "(nothing)"
    return value if isinstance(value, str) else json.dumps(_filled(value), ensure_ascii=False, sort_keys=True)


def _filled(value: Any) -> Any:
    if isinstance(value, list):
        return [_filled(item) for item in value]
    return {key: _filled(item) for key, item in value.items() if item is not None} if isinstance(value, dict) else value


def _same(one: Any, other: Any) -> bool:
    return one == other or (is_empty(one) and is_empty(other))


def _told(answer: Answer) -> str | None:
    return None if isinstance(answer, str) else str(answer.get("title"))


def _of_refusal(page: SavedPage, before: Answer, after: Answer) -> Verdict:
    """A refusal mends a page that is no article, and breaks one that is."""
    if not isinstance(page.known, GoldPage):
        return ""
    is_article = not page.known.gold.get("kind")
    return "mended" if isinstance(after, str) != is_article else "broken"


def _wrong(page: SavedPage, answer: Mapping[str, Any]) -> tuple[frozenset[str], frozenset[str]] | None:
    """The fields that gold judges, and those of them that are wrong."""
    if isinstance(page.known, GoldPage) and not page.known.gold.get("kind"):
        return wrong_fields(page.known.gold, Article.model_validate(answer))
    if isinstance(page.known, Sample) and (golden := page.known.golden) is not None:
        judged = frozenset(golden) - set(page.known.pending)
        return judged, frozenset(name for name in judged if not _same(golden.get(name), answer.get(name)))
    return None


def _verdict(
    field: str, before: tuple[frozenset[str], frozenset[str]] | None, after: tuple[frozenset[str], frozenset[str]] | None
) -> Verdict:
    if before is None or after is None or field not in after[0]:
        return ""
    was, now = field in before[1], field in after[1]
    return "still wrong" if was and now else "mended" if was else "broken" if now else ""


def _of_provenance(page: SavedPage, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[Change]:
    said, says = before.get("provenance") or {}, after.get("provenance") or {}
    for field in dict.fromkeys((*said, *says)):
        one, other = (_source(of.get(field)) for of in (said, says))
        if one != other:
            yield Change(page.id, f"source of {field}", one, other)


def _source(said: Mapping[str, Any] | None) -> str | None:
    return f"{said.get('extractor')}: {said.get('source')}" if said else None
