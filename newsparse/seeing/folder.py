"""Folder: the reports of a folder's pages, and an index with a thumbnail of each page that differs from its gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from newsparse.checking.check import Problem
from newsparse.checking.pages import SavedPage
from newsparse.errors import NewsparseError
from newsparse.export.html import text_html
from newsparse.page import Page
from newsparse.parsing import MAX_BYTES
from newsparse.regex import regex
from newsparse.registry import Registry
from newsparse.seeing.explain import look_at
from newsparse.seeing.report import report_of
from newsparse.seeing.thumbnail import thumbnail

_UNSAFE = regex(r"[^\w.-]+")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_SHOWN = 300  # characters of a difference
_STYLE = """
:root { color-scheme: light dark; --ink: #1c1e21; --dim: #62676d; --paper: #fff; --line: #d8dbde; --bad: #c62828; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e7e9; --dim: #a0a5ab; --paper: #17191b; --line: #3a3e43; --bad: #ff8a80; } }
body { margin: 1.5rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans CJK KR", sans-serif; }
h1 { font-size: 1.2rem; } h2 { font-size: .95rem; margin: 0; overflow-wrap: anywhere; } a { color: inherit; }
ul.pages { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: 1rem; }
ul.pages > li { border: 1px solid var(--line); padding: .7rem; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .8rem; }
ul.pages small { color: var(--dim); overflow-wrap: anywhere; }
dl { margin: .3rem 0 0; } dt { color: var(--bad); font-weight: 600; } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; font-size: .85rem; }
svg { border: 1px solid var(--line); }
"""


class Shown(NamedTuple):
    """A page of the index: its report's file name, its headline, what differs, and its thumbnail."""

    id: str
    file: str
    title: str
    extractor: str
    problems: tuple[Problem, ...]
    drawing: str


def write_folder(pages: Iterable[SavedPage], out: Path, registry: Registry, *, every: bool = False) -> list[Shown]:
    """Write the report of each page that differs from its gold, or of which nothing is known, and ``index.html``.

    Args:
        out: a folder; made if it is not there. Files of the same names are overwritten.
        every: the reports of pages that are right, too.
    """
    out.mkdir(parents=True, exist_ok=True)
    shown: list[Shown] = []
    right = 0
    names: set[str] = {"index.html"}
    for page in pages:
        checked = page.checked(registry)
        if checked is not None and not checked.problems and not every:
            right += 1
            continue
        shown.append(_written(page, checked.problems if checked else (), out, registry, names))
    (out / "index.html").write_text(index_of(shown, right), encoding="utf-8", newline="\n")
    return shown


def _written(page: SavedPage, problems: tuple[Problem, ...], out: Path, registry: Registry, names: set[str]) -> Shown:
    try:
        sight = look_at(Page.read(page.html(), page.url, max_bytes=MAX_BYTES), registry)
        report = report_of(sight)
    except (NewsparseError, OSError, EOFError) as error:  # no page at all: said in the index
        return Shown(page.id, "", "", "", (*problems, Problem("refused", "", str(error))), "")
    seen = sight.explanation
    if seen.refused and not problems:
        problems = (Problem("refused", "", seen.refused),)
    file = _file_name(page.id, names)
    (out / file).write_text(report, encoding="utf-8", errors="replace", newline="\n")
    wrong = frozenset("images" if problem.field == "lead_image" else problem.field for problem in problems)
    return Shown(page.id, file, seen["title"].value, seen.chosen.extractor, problems, thumbnail(sight, wrong))


def _file_name(name: str, taken: set[str]) -> str:
    """A file name of its own for a page, whatever its id holds."""
    stem = _UNSAFE.sub("-", name.removesuffix(".gz").removesuffix(".html").removesuffix(".htm")).strip(".-")[:100] or "page"
    file, number = f"{stem}.html", 2
    while file.casefold() in taken:
        file, number = f"{stem}-{number}.html", number + 1
    taken.add(file.casefold())
    return file


def index_of(shown: list[Shown], right: int) -> str:
    """The index of the reports."""
    counts = Counter(problem.field or problem.kind for page in shown for problem in page.problems)
    said = ", ".join(f"{field} {number}" for field, number in counts.most_common())
    wrong = sum(bool(page.problems) for page in shown)
    return "\n".join([
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{text_html(_POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>newsparse inspect</title>',
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>{len(shown) + right} page{'s' * (len(shown) + right != 1)}, {wrong} with something to look at</h1>",
        f"<p>{text_html(said)}</p>" if said else "",
        '<ul class="pages">', *(line for page in shown for line in _card(page)), "</ul></body></html>\n",
    ])  # fmt: skip


def _card(page: Shown) -> Iterator[str]:
    title = text_html(page.title or page.id)
    yield f"<li><div>{page.drawing}</div><div>"
    yield f'<h2 dir="auto"><a href="{text_html(page.file)}">{title}</a></h2>' if page.file else f'<h2 dir="auto">{title}</h2>'
    yield f"<small>{text_html(page.id)} {text_html(page.extractor)}</small>"
    if page.problems:
        yield "<dl>"
        for problem in page.problems:
            says = problem.says if len(problem.says) <= _SHOWN else problem.says[: _SHOWN - 1] + "…"
            yield f'<dt>{text_html(problem.field or problem.kind)}</dt><dd dir="auto">{text_html(says)}</dd>'
        yield "</dl>"
    yield "</div></li>"
