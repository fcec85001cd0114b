"""Explanation: which source gave each field of one page, what the others said, and what was cut from the body."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from newsparse.article import Article, Removal

#: chosen: gave the value. agrees: says the same. overruled: says something else. empty: gave nothing usable.
#: unasked: a declared source behind the one that gave the value.
Verdict = Literal["chosen", "agrees", "overruled", "empty", "unasked"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One source that could give a field.

    Attributes:
        source: as code: ``css(".heading")``, ``meta("og:title")``.
        extractor: the class that declares it; ``"Generic"`` for what the engine looks at.
        value: what it says, on one line; empty if it says nothing.
        verdict: what became of it.
        why: why it gave the value, or lost.
        trust: its votes, where sources of the field vote.
    """

    source: str
    extractor: str
    value: str
    verdict: Verdict
    why: str
    trust: float | None = None


@dataclass(frozen=True, slots=True)
class FieldSeen:
    """One field: its value on one line, what gave it, and every candidate, the chosen one first.

    Attributes:
        source, extractor, raw: as in ``Provenance``; empty where the field is absent.
    """

    field: str
    value: str
    source: str
    extractor: str
    raw: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """An extractor that reads the page, or would.

    Attributes:
        by: what leads to it: its host, its marker on the page, or that nothing else does.
        why: the same as a sentence.
    """

    extractor: str
    by: Literal["host", "marker", "fallback"]
    why: str


@dataclass(frozen=True, slots=True)
class Stripped:
    """What one stripper took from the body.

    Attributes:
        takes: what it is for, one sentence.
        removals: empty if it found nothing.
    """

    stripper: str
    takes: str
    removals: tuple[Removal, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """How one page was read; ``str()`` of it is a page to read on a terminal.

    Attributes:
        article: what ``parse`` returns; ``None`` if it refuses the page.
        refused: why it does; ``None`` if it does not.
        url: where the page was fetched, if the caller said so.
        probability: how likely it is that the page is one article, 0 to 1.
        chosen: the extractor that read it.
        others: those that would have, in the order in which they would be asked.
        fields: in the order in which they are read, absent ones too; ``"body"`` is among them.
        stripped: the strippers in the order in which they were asked.
    """

    article: Article | None
    refused: str | None
    url: str | None
    probability: float
    chosen: Claim
    others: tuple[Claim, ...]
    fields: tuple[FieldSeen, ...]
    stripped: tuple[Stripped, ...]

    def __getitem__(self, field: str) -> FieldSeen:
        """One field by its name: ``explanation["title"].candidates``."""
        for seen in self.fields:
            if seen.field == field:
                return seen
        known = ", ".join(seen.field for seen in self.fields)
        raise KeyError(f"no field is called {field!r}; the fields are {known}")

    def of(self, *names: str) -> Explanation:
        """The same of some fields alone, without the strippers unless the body is among them."""
        chosen = tuple(self[name] for name in dict.fromkeys(names))
        return replace(self, fields=chosen, stripped=self.stripped if "body" in names else ())

    def to_dict(self) -> dict[str, Any]:
        """The explanation as JSON values; of the article, which ``parse`` gives, only the title."""
        values: dict[str, Any] = {one.name: getattr(self, one.name) for one in fields(self)}
        values["article"] = self.article and self.article.title
        for name in ("others", "fields"):
            values[name] = [asdict(one) for one in values[name]]
        values["chosen"] = asdict(self.chosen)
        values["stripped"] = [
            {"stripper": one.stripper, "takes": one.takes, "removals": [removal.model_dump() for removal in one.removals]}
            for one in self.stripped
        ]  # fmt: skip
        return values

    def __str__(self) -> str:
        from newsparse.seeing.terminal import to_terminal

        return to_terminal(self)
