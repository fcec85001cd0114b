"""Where the time of a parse goes: ``python -m tests.bench.stages [CORPUS ...]``.

Processor time of each step and each field, summed over a corpus, as a multiple of bare lxml parsing of
the same pages. A step's own time: the walk or the JSON-LD that it asked for stand on lines of their own.
"""

from __future__ import annotations

import argparse
import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any
from unittest.mock import patch

import lxml.html

import newsparse
from newsparse import NewsparseError, Registry
from newsparse.fields import read_field
from newsparse.parsing import read_draft
from tests.bench.corpus import corpora_named, pages_of

#: Where the steps are called from.
_PIPELINE, _PAGE = import_module("newsparse.parsing"), import_module("newsparse.page")
#: What is timed: where it is called from, and the name its time is counted under.
STEPS: tuple[tuple[object, str, Callable[..., str]], ...] = (
    (_PAGE, "source_of", lambda *_: "decode"),
    (_PAGE, "build_tree", lambda *_: "build the tree"),
    (_PAGE, "segment", lambda *_: "walk into segments"),
    (_PAGE, "read_graph", lambda *_: "JSON-LD"),
    (_PAGE, "read_metas", lambda *_: "metas"),
    (_PAGE, "read_microdata", lambda *_: "microdata"),
    (_PAGE, "read_state", lambda *_: "script state"),
    (Registry, "find", lambda *_: "choose the extractor"),
    (_PIPELINE, "zone_of", lambda *_: "zone"),
    (_PIPELINE, "locate", lambda *_: "locate the body"),
    (_PIPELINE, "compose", lambda *_: "strip, and build blocks"),
    (_PIPELINE, "likelihood_of", lambda *_: "likelihood"),
    (_PIPELINE, "Article", lambda *_: "validate"),
    (_PIPELINE, "within", lambda *_: "limits"),
    (newsparse, "parse", lambda *_: "the rest"),
)


def stages(corpus: Path) -> dict[str, float]:
    """Multiples of bare lxml parsing by step, the dearest first."""
    spent: Counter[str] = Counter()
    bare = 0.0
    with _timed(spent):
        for number, page in enumerate(pages_of(corpus)):
            html = page.html()
            if not number:  # imports and compiled patterns are paid once
                _parse(html, page.url)
                spent.clear()
            start = process_time()
            lxml.html.document_fromstring(html)
            bare += process_time() - start
            _parse(html, page.url)
    return {name: seconds / bare for name, seconds in spent.most_common()}


def _parse(html: bytes, url: str) -> None:
    with contextlib.suppress(NewsparseError):
        newsparse.parse(html, url=url)


@contextlib.contextmanager
def _timed(spent: Counter[str]) -> Iterator[None]:
    """Count the own time of every step, for as long as the context lasts."""
    inner = [0.0]  # time of the steps below each step that is running

    def timed(call: Callable[..., Any], name: Callable[..., str]) -> Callable[..., Any]:
        def measured(*args: Any, **options: Any) -> Any:
            start = process_time()
            inner.append(0.0)
            try:
                return call(*args, **options)
            finally:
                took = process_time() - start
                spent[name(*args)] += took - inner.pop()
                inner[-1] += took

        return measured

    with contextlib.ExitStack() as stack:
        for place, name, label in STEPS:
            stack.enter_context(patch.object(place, name, timed(getattr(place, name), label)))
        by_field = timed(read_field, lambda field, *_: f"field {field.name}")
        stack.enter_context(patch.object(_PIPELINE, "read_draft", partial(read_draft, read=by_field)))
        yield


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("corpus", nargs="*", default=["dev-fundus"])
    options = parser.parse_args()
    for corpus in corpora_named(options.corpus):
        times = stages(corpus)
        print(f"{corpus.name}: {sum(times.values()):.2f} times bare lxml parsing")
        for name, share in times.items():
            print(f"{share:8.3f}  {name}")


if __name__ == "__main__":
    main()
