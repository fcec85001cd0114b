"""Accuracy on the corpora: ``python -m tests.bench.accuracy [CORPUS ...]``."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import newsparse
from newsparse import GENERIC_ONLY, Article, NewsparseError, NotAnArticle
from tests.bench.as_text import as_text, style_of
from tests.bench.corpus import GoldPage, corpora_named, pages_of
from tests.bench.measures import Scores, corpus_scores, page_scores
from tests.bench.without_metadata import without_metadata

#: Columns in the order of the table.
COLUMNS = (
    "body_f1", "body_p", "body_r", "exact", "word_f1", "title", "date", "instant", "author_f1", "deck",
    "lead_image", "caption", "credit", "tags", "refused", "lost",
)  # fmt: skip
#: Measures of which less is better.
FAULTS = frozenset(("lost", "errors"))
_REFUSAL = 0.5


@dataclass(frozen=True, slots=True)
class PageResult:
    """One page: its scores, the article read, and the error if none was."""

    page: GoldPage
    scores: Scores
    article: Article | None
    error: Exception | None

    @property
    def crashed(self) -> bool:
        """Something other than a refusal left ``parse``, or the library's own failure did."""
        return self.error is not None and not isinstance(self.error, NotAnArticle)


@dataclass(frozen=True, slots=True)
class CorpusResult:
    """A corpus: its pages, its figures in per cent, and the number of crashes."""

    name: str
    pages: Sequence[PageResult]
    figures: Scores

    @property
    def errors(self) -> int:
        """Pages on which ``parse`` raised anything but ``NotAnArticle``."""
        return sum(page.crashed for page in self.pages)

    @property
    def foreign_errors(self) -> int:
        """Pages on which ``parse`` raised what is no ``NewsparseError``."""
        return sum(
            page.error is not None and not isinstance(page.error, NewsparseError) for page in self.pages
        )


#: How a page of a corpus is read.
Reader = Callable[[GoldPage], Article]


def with_extractors(page: GoldPage) -> Article:
    """As users read it."""
    return newsparse.parse(page.html(), url=page.url)


def generic(page: GoldPage) -> Article:
    """By the engine alone, without any extractor."""
    return newsparse.parse(page.html(), url=page.url, registry=GENERIC_ONLY)


def from_text(page: GoldPage) -> Article:
    """From the page rendered to text, in one of the styles of ``as_text``."""
    return newsparse.parse_text(as_text(page.html(), page.url, style_of(page.id)), url=page.url)


def shown(page: GoldPage) -> Article:
    """By the engine alone, from what readers see: the page without its metadata."""
    return newsparse.parse(without_metadata(page.html()), url=page.url, registry=GENERIC_ONLY)


READERS: dict[str, Reader] = {"default": with_extractors, "generic": generic, "shown": shown, "text": from_text}


@lru_cache(maxsize=16)
def measure(corpus: Path, *, reader: Reader = with_extractors) -> CorpusResult:
    """Read every page of a corpus."""
    pages = [_read(page, reader) for page in pages_of(corpus)]
    return CorpusResult(corpus.name, pages, corpus_scores([page.scores for page in pages]))


def _read(page: GoldPage, reader: Reader) -> PageResult:
    article, error = None, None
    try:
        article = reader(page)
    except Exception as raised:  # a benchmark reports what happens
        error = raised
    refused = isinstance(error, NotAnArticle) or (article is not None and article.probability < _REFUSAL)
    return PageResult(page, page_scores(page.gold, article, refused=refused), article, error)


def table(results: Iterable[CorpusResult]) -> str:
    """The figures as aligned text, a corpus a line."""
    rows = list(results)
    shown = [column for column in COLUMNS if any(column in row.figures for row in rows)]
    lines = ["".join(f"{head:>11}" for head in ("pages", *shown, "errors"))]
    for row in rows:
        cells = (str(len(row.pages)), *(_cell(row.figures, column) for column in shown), str(row.errors))
        lines.append("".join(f"{cell:>11}" for cell in cells))
    names = ["corpus", *(row.name for row in rows)]
    width = max(map(len, names))
    return "\n".join(f"{name:<{width}}{line}" for name, line in zip(names, lines, strict=True))


def _cell(figures: Scores, column: str) -> str:
    return f"{figures[column]:.1f}" if column in figures else ""


def worst(result: CorpusResult, count: int, field: str) -> list[PageResult]:
    """The pages on which ``field`` came out worst; pages without that field are left out."""
    sign = -1 if field in FAULTS else 1
    judged = [page for page in result.pages if field in page.scores]
    return sorted(judged, key=lambda page: sign * page.scores[field])[:count]


def describe(result: PageResult) -> str:
    """One page in full: gold, what was read, and where it came from."""
    got = result.article.model_dump(mode="json") if result.article else repr(result.error)
    return json.dumps(
        {
            "id": result.page.id,
            "url": result.page.url,
            "scores": result.scores,
            "gold": result.page.gold,
            "got": got,
        },
        ensure_ascii=False,
        indent=1,
    )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="*", help="names of corpora; all of them by default")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="also the N worst pages of each")
    parser.add_argument("--field", choices=COLUMNS[1:], default="word_f1", help="by which worst is judged")
    parser.add_argument("--page", metavar="ID", help="one page in full instead")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument(
        "--registry", choices=READERS, default="default",
        help="generic: without any extractor; shown: so, and without the page's metadata; text: from the page rendered to text, by parse_text",
    )  # fmt: skip
    options = parser.parse_args()
    results = []
    for corpus in corpora_named(options.corpus):
        result = measure(corpus, reader=READERS[options.registry])
        results.append(result)
        if options.page:
            print(*(describe(page) for page in result.pages if page.page.id == options.page), sep="\n")
    if options.page:
        return
    if options.json:
        figures = {r.name: {"pages": len(r.pages), **r.figures, "errors": r.errors} for r in results}
        print(json.dumps(figures, indent=1))
        return
    print(table(results))
    for result in results if options.worst else ():
        print(f"\n{result.name}, worst by {options.field}")
        for page in worst(result, options.worst, options.field):
            score = 100 * page.scores[options.field]
            print(f"{score:6.1f}  {page.page.id}  {page.page.url}  {page.error or ''}")


if __name__ == "__main__":
    main()
