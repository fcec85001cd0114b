"""What is wrong with a sample, one problem a line."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeGuard

from newsparse.article import Article
from newsparse.checking.sample import GOLDEN, PENDING, UNREVIEWED, Sample, differences
from newsparse.checking.served import fallbacks, rivals
from newsparse.errors import NewsparseError
from newsparse.page import Page
from newsparse.parsing import MAX_BYTES
from newsparse.registry import Registry, default_registry

Kind = Literal["refused", "no golden", "unreviewed", "differs", "mended", "fallback", "claimed twice"]
#: Characters of a value, and lines of a difference, that are shown.
_SHORT, _LINES = 160, 12


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        kind: what sort of thing.
        field: the field it is about; empty if it is about the page.
        says: a sentence with the remedy, or the two values.
    """

    kind: Kind
    field: str
    says: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.field}: {self.says}" if self.field else f"{self.kind}: {self.says}"


@dataclass(frozen=True, slots=True)
class Checked:
    """A page that was checked: its name, the extractor that read it, and its problems."""

    name: str
    extractor: str
    problems: tuple[Problem, ...]


def check_sample(sample: Sample, registry: Registry | None = None) -> Checked:
    """Read a sample and compare it with its golden; look at what served its fields."""
    registry = default_registry() if registry is None else registry
    try:
        article = sample.read(registry)
    except NewsparseError as error:
        return Checked(sample.name, "", (Problem("refused", "", str(error)),))
    page = Page.read(sample.html, sample.url, max_bytes=MAX_BYTES)
    problems = (*_of_golden(sample, article), *of_rules(page, article, registry, set(sample.pending)))
    return Checked(sample.name, article.extractor or "", problems)


def extractor_of(sample: Sample, registry: Registry) -> str:
    """The name of the extractor that would read a sample; empty if its page cannot be read at all."""
    try:
        return repr(registry.find(Page.read(sample.html, sample.url, max_bytes=MAX_BYTES)))
    except NewsparseError:
        return ""


def of_rules(page: Page, article: Article, registry: Registry, pending: set[str]) -> Iterator[Problem]:
    """Declared fields that something else served, and a second extractor that claims the page."""
    for field, served in fallbacks(registry.find(page), article).items():
        if field not in pending:
            says = f"{article.extractor} declares it, but {served} served it; mend the selector or take it out (newsparse explain shows what it found)"
            yield Problem("fallback", field, says)
    if pair := rivals(registry, page):
        one, other = pair
        yield Problem("claimed twice", "", f"{one!r} and {other!r} both claim this page; give one a stricter marker")


def _of_golden(sample: Sample, article: Article) -> Iterator[Problem]:
    if sample.golden is None:
        yield Problem("no golden", "", f"newsparse check {sample.name} --update writes {GOLDEN}; read it before you keep it")
        return
    if sample.unreviewed:
        yield Problem("unreviewed", "", f"read {GOLDEN} beside the page; once all of it is right, delete {UNREVIEWED}")
    differing = differences(sample, article)
    for field, (wanted, got) in differing.items():
        of_body = field == "text" and "body" in differing  # said once is enough
        if field not in sample.pending and not of_body:
            yield Problem("differs", field, told_apart(wanted, got))
    for field in sorted(sample.pending.keys() - differing.keys()):
        yield Problem("mended", field, f"is right now; take its line out of {PENDING}")


def told_apart(wanted: object, got: object) -> str:
    """What is wanted and what there is: both where they are short, else the lines that differ."""
    short = [json.dumps(value, ensure_ascii=False, default=str) for value in (wanted, got)]
    if max(map(len, short)) <= _SHORT:
        return f"golden {short[0]}\nnow    {short[1]}"
    if _are_strings(wanted) and _are_strings(got):
        changes = list(_runs(wanted, got))
    else:
        old, new = (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, default=str).splitlines() for value in (wanted, got))
        changes = [line for line in list(difflib.unified_diff(old, new, lineterm="", n=0))[2:] if not line.startswith("@@")]
    lines = [line if len(line) <= _SHORT else line[:_SHORT] + "…" for line in changes]
    more = [f"… and {len(lines) - _LINES} lines more"] if len(lines) > _LINES else []
    return "\n".join(["golden -, now +", *lines[:_LINES], *more])


def _are_strings(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _runs(wanted: list[str], got: list[str]) -> Iterator[str]:
    """The words, or other strings, that differ: those that stand together on one line."""
    between = " " if not any(" " in item for item in (*wanted, *got)) else " / "
    for _, i, j, k, m in (one for one in difflib.SequenceMatcher(None, wanted, got).get_opcodes() if one[0] != "equal"):
        yield from ([f"- {between.join(wanted[i:j])}"] if i < j else [])
        yield from ([f"+ {between.join(got[k:m])}"] if k < m else [])
