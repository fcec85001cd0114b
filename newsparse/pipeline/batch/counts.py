"""What became of the records: the numbers add up to what came in."""

from __future__ import annotations

from collections import Counter
from typing import Any


class Counts:
    """Articles, errors by class, and what was skipped, by reason."""

    def __init__(self, articles: int = 0, errors: dict[str, int] | None = None, skipped: dict[str, int] | None = None) -> None:
        self.articles = articles
        self.errors: Counter[str] = Counter(errors or {})
        self.skipped: Counter[str] = Counter(skipped or {})

    @property
    def rows(self) -> int:
        """Articles and errors: what the output holds."""
        return self.articles + self.errors.total()

    @property
    def records(self) -> int:
        """All that came in."""
        return self.rows + self.skipped.total()

    def count(self, *, error: str | None = None, skipped: str | None = None) -> None:
        """Count a record: skipped for a reason, an error of a class, or else an article."""
        if skipped is not None:
            self.skipped[skipped] += 1
        elif error is not None:
            self.errors[error] += 1
        else:
            self.articles += 1

    def add(self, other: Counts) -> None:
        """Count the records of ``other`` too."""
        self.articles += other.articles
        self.errors += other.errors
        self.skipped += other.skipped

    def to_dict(self) -> dict[str, Any]:
        """As the manifest keeps them."""
        return {"articles": self.articles, "errors": dict(sorted(self.errors.items())), "skipped": dict(sorted(self.skipped.items()))}

    @classmethod
    def of_dict(cls, values: dict[str, Any]) -> Counts:
        """What ``to_dict`` gave."""
        return cls(values["articles"], values["errors"], values["skipped"])

    def __str__(self) -> str:
        return (
            f"{_number(self.records, 'record')}: {_number(self.articles, 'article')}, "
            f"{_number(self.errors.total(), 'error')}{_by(self.errors)}, {self.skipped.total():,} skipped{_by(self.skipped)}"
        )


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _by(counted: Counter[str]) -> str:
    return f" ({', '.join(f'{name} {count:,}' for name, count in counted.most_common())})" if counted else ""
