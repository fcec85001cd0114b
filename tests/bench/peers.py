"""newsparse beside its peers, in one run: ``python -m tests.bench.peers [CORPUS ...] [--write-docs]``.

Each peer's current release is installed into an environment of its own (``--environment DIR`` keeps them, and what
the peers answered, for the next time). Every tool reads the same bytes, each of them right before bare lxml parsing of the same page, so that times
are ratios of one run. Figures are those of ``tests.bench.measures``; what a tool does not offer is left empty.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from importlib import metadata
from pathlib import Path
from time import perf_counter
from types import SimpleNamespace
from typing import Any

import lxml.html

import newsparse
from newsparse import NewsparseError, NotAnArticle
from tests.bench.corpus import TOP, GoldPage, corpora_named, pages_of
from tests.bench.documents import markdown, with_block
from tests.bench.measures import Scores, corpus_scores, page_scores
from tests.bench.pictures import draw_accuracy, draw_speed

#: What is installed for each peer. Fundus' current release needs an older curl_cffi than the newest.
PACKAGES = {
    "trafilatura": ("trafilatura",),
    "newspaper4k": ("newspaper4k[all]", "lxml_html_clean"),
    "readability-lxml": ("readability-lxml", "lxml_html_clean"),
    "goose3": ("goose3",),
    "htmldate": ("htmldate",),
    "fundus": ("fundus", "curl_cffi<0.14"),
}
#: Which peers are asked for which corpus: those that offer what it judges.
ASKED = {
    "dev-wcxb": ("trafilatura", "newspaper4k", "readability-lxml", "goose3"),
    "dev-fundus": ("trafilatura", "newspaper4k", "readability-lxml", "goose3", "fundus"),
    "dev-ko": ("trafilatura", "newspaper4k", "readability-lxml", "goose3"),
    "dev-dates": ("htmldate", "trafilatura", "newspaper4k"),
    "dev-sites": ("trafilatura", "newspaper4k", "goose3"),
}
COLUMNS = ("word_f1", "exact", "title", "date", "instant", "author_f1", "lead_image", "caption", "credit", "tags")
#: Which field of an answer a column judges: a tool that never gives it has no figure.
_FIELD = {
    "word_f1": "body", "exact": "body", "title": "title", "date": "published", "instant": "published", "author_f1": "authors",
    "lead_image": "lead_image", "caption": "captions", "credit": "credits", "tags": "tags",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One tool on one corpus: figures in per cent, time over bare lxml parsing, pages that raised, pages judged."""

    tool: str
    pages: int
    figures: Scores
    times_lxml: float
    errors: int


@dataclass(slots=True)
class Run:
    """What a tool answered, page by page."""

    tool: str
    pages: list[Scores] = field(default_factory=list)
    seconds: float = 0.0
    floor: float = 0.0
    errors: int = 0
    offered: set[str] = field(default_factory=set)

    def row(self) -> Row:
        """The figures of what the tool offers."""
        figures = {name: value for name, value in corpus_scores(self.pages).items() if _FIELD.get(name) in self.offered}
        return Row(self.tool, len(self.pages), figures, round(self.seconds / (self.floor or 1), 1), self.errors)


def own_run(pages: Iterable[GoldPage], only: frozenset[str] | None = None) -> Run:
    """newsparse itself; with ``only`` on the pages of these ids."""
    run = Run(f"newsparse {metadata.version('newsparse')}", offered=set(_FIELD.values()))
    for number, page in enumerate(pages):
        if only is not None and page.id not in only:
            continue
        html = page.html()
        if not number:
            _parse(html, page.url)
        start = perf_counter()
        article, error = _parse(html, page.url)
        middle = perf_counter()
        lxml.html.document_fromstring(html)
        run.floor += perf_counter() - middle
        run.seconds += middle - start
        run.errors += error is not None and not isinstance(error, NotAnArticle)
        run.pages.append(page_scores(page.gold, article, refused=article is None))
    return run


def _parse(html: bytes, url: str) -> tuple[newsparse.Article | None, Exception | None]:
    try:
        return newsparse.parse(html, url=url), None
    except NewsparseError as error:
        return None, error


def answers_of(peer: str, python: Path, corpus: str, pages: Sequence[GoldPage]) -> list[str]:
    """The peer's answers, a JSON line a page; kept beside its environment, since they do not depend on newsparse."""
    kept = python.parents[1] / "answers" / f"{corpus}.jsonl"
    if not kept.exists():
        jobs = "".join(json.dumps({"id": p.id, "url": p.url, "file": str(p.file)}) + "\n" for p in pages)
        script = Path(__file__).with_name("peer_readers.py")
        done = subprocess.run([python, script, peer], input=jobs, capture_output=True, text=True, check=True)
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(done.stdout, encoding="utf-8")
    return kept.read_text(encoding="utf-8").splitlines()


def peer_run(peer: str, version: str, answers: Iterable[str], pages: Sequence[GoldPage]) -> tuple[Run, frozenset[str]]:
    """A peer, and the ids of the pages that it judges itself able to read."""
    run, read = Run(f"{peer} {version}"), set()
    gold = {page.id: page.gold for page in pages}
    for line in answers:
        answer = json.loads(line)
        if answer.get("error") == "not on its list":
            continue
        read.add(answer["id"])
        run.errors += bool(answer.get("error"))
        run.seconds += answer["seconds"]
        run.floor += answer["floor"]
        run.offered |= {name for name in _FIELD.values() if answer.get(name)}
        run.pages.append(page_scores(gold[answer["id"]], as_article(answer), refused=False))
    return run, frozenset(read)


def as_article(answer: dict[str, Any]) -> Any:
    """A peer's answer with the attributes of an ``Article`` that are measured."""
    captions, credits = answer.get("captions") or [], answer.get("credits") or []
    images = [SimpleNamespace(caption=c, credit=None) for c in captions] + [SimpleNamespace(caption=None, credit=c) for c in credits]
    lead = answer.get("lead_image")
    lead = lead[0] if isinstance(lead, list) and lead else lead
    return SimpleNamespace(
        title=answer.get("title") or "", text=answer.get("body") or "", subtitles=(),
        authors=[SimpleNamespace(name=name) for name in answer.get("authors") or () if isinstance(name, str)],
        published_at=_moment(answer.get("published")), lead_image=SimpleNamespace(url=lead) if isinstance(lead, str) and lead else None,
        images=images, tags=[tag for tag in answer.get("tags") or () if isinstance(tag, str)],
    )  # fmt: skip


def _moment(stated: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(stated)) if stated else None
    except ValueError:
        return None


def environment(folder: Path, peer: str) -> tuple[Path, str]:
    """An environment with one peer's current release: its interpreter, and the version. Together they hold one another back."""
    python = folder / peer / "bin" / "python"
    if not python.exists():
        venv.create(folder / peer, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "-U", "pip"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES[peer]], check=True)
    code = "import importlib.metadata as m, sys; print(m.version(sys.argv[1]))"
    said = subprocess.run([python, "-c", code, peer], capture_output=True, text=True, check=True)
    return python, said.stdout.strip()


def compare(corpus: Path, environments: dict[str, tuple[Path, str]]) -> list[Row]:
    """newsparse and the peers on one corpus; for Fundus both on the pages of its own publishers."""
    pages = list(pages_of(corpus))
    rows = [own_run(pages).row()]
    for peer in ASKED[corpus.name]:
        python, version = environments[peer]
        run, read = peer_run(peer, version, answers_of(peer, python, corpus.name, pages), pages)
        rows.append(run.row())
        if peer == "fundus":
            own = own_run(pages, read)
            own.tool += ", on Fundus' publishers"
            rows.append(own.row())
    return rows


def as_markdown(tables: dict[str, list[Row]]) -> str:
    """A table a corpus."""
    parts = []
    for corpus, rows in tables.items():
        shown = [c for c in COLUMNS if any(c in row.figures for row in rows)]
        heads = [corpus, "pages", *(c.replace("_", " ") for c in shown), "times lxml", "errors"]
        cells = [
            [row.tool, str(row.pages), *(f"{row.figures[c]:.1f}" if c in row.figures else "" for c in shown),
             f"{row.times_lxml:.1f}", str(row.errors)]
            for row in rows
        ]  # fmt: skip
        parts.append(markdown(heads, cells))
    return "\n\n".join(parts)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("corpus", nargs="*", help="names of corpora; all that judge what peers offer by default")
    parser.add_argument("--environment", type=Path, help="where the peers are installed; a temporary folder by default")
    parser.add_argument("--write-docs", action="store_true", help="write the tables into docs/accuracy.md, and draw them")
    options = parser.parse_args()
    corpora = [corpus for corpus in corpora_named(options.corpus) if corpus.name in ASKED]
    with tempfile.TemporaryDirectory() as temporary:
        peers = sorted({peer for corpus in corpora for peer in ASKED[corpus.name]})
        environments = {peer: environment(options.environment or Path(temporary), peer) for peer in peers}
        tables = {}
        for corpus in corpora:
            tables[corpus.name] = compare(corpus, environments)
            print(as_markdown({corpus.name: tables[corpus.name]}), "\n", file=sys.stderr, flush=True)
    if options.write_docs:
        path = TOP / "docs" / "accuracy.md"
        path.write_text(with_block(path.read_text(encoding="utf-8"), "peers", as_markdown(tables)), encoding="utf-8")
        draw_accuracy(tables, TOP / "docs" / "pictures" / "accuracy.svg")
        draw_speed(tables, TOP / "docs" / "pictures" / "speed.svg")
    else:
        print(as_markdown(tables))


if __name__ == "__main__":
    main()
