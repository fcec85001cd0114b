"""``newsparse check``: is every sample, or every page of a corpus, read as it should be?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.cli.arguments import add_rules
from newsparse.cli.output import printable, standard_output

if TYPE_CHECKING:
    from newsparse.checking.check import Checked
    from newsparse.checking.sample import Sample
    from newsparse.registry import Registry

_DESCRIPTION = """\
Read every sample and compare it with its golden, field by field.

A sample is a folder with page.html, url.txt and article.json, its golden; NAME
is the name of one, of an extractor, or the path of a sample or of a folder of
samples. Fails on a difference, on a golden that nobody has reviewed, on a
field that the publisher declares but something else served, and on a page that
two extractors claim.
"""
_EPILOG = """\
examples:
  newsparse check
  newsparse check harbour-daily --update
  newsparse check my_package/samples --with my_package/harbour.py
  newsparse check --corpus pages/
"""


class _NoSuchSample(Exception):
    """A name that leads to no sample; the message says what there is."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("names", nargs="*", metavar="NAME", help="a sample, an extractor, or a path; all by default")
    parser.add_argument("--samples", metavar="DIR", help="where samples are looked for (default: samples)")
    parser.add_argument("--corpus", metavar="DIR", help="check a folder of pages with gold: index.jsonl, html/*.html.gz")
    add_rules(parser)
    parser.add_argument("--update", action="store_true", help="show what would change, and write it to the goldens")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Check; 1 if anything is wrong."""
    from newsparse.checking.loading import registry_with
    from newsparse.errors import ExtractorError

    if options.corpus and (options.update or options.samples):
        options.fail("a corpus has its own gold: --corpus goes with neither --update nor --samples")
    standard_output()
    try:
        registry = registry_with(options.files)
        if options.corpus:
            return _report(_of_corpus(Path(options.corpus), options.names, registry), "pages")
        samples = list(_chosen(options, registry))
        if options.update:
            return _update(samples, registry)
        from newsparse.checking.check import check_sample

        return _report((check_sample(sample, registry) for sample in samples), "samples")
    except (ExtractorError, _NoSuchSample) as error:
        print(f"newsparse: {printable(str(error))}", file=sys.stderr)
        return 1


def _chosen(options: argparse.Namespace, registry: Registry) -> Iterator[Sample]:
    """The samples that the names mean, each once."""
    from newsparse.checking.sample import samples_in

    home = Path(options.samples or "samples")
    if not options.names or options.samples:
        if not samples_in(home):
            raise _NoSuchSample(f"there is no sample in {home}; name a folder of samples, or make one: newsparse new PAGE --url URL")
    if not options.names:
        yield from samples_in(home)
    for name in dict.fromkeys(options.names):
        yield from _meant(name, home, registry)


def _meant(name: str, home: Path, registry: Registry) -> list[Sample]:
    from newsparse.checking.check import extractor_of
    from newsparse.checking.sample import samples_in

    for place in (home / name, Path(name)):
        if found := samples_in(place):
            return found
    all_samples = samples_in(home)
    if found := [sample for sample in all_samples if extractor_of(sample, registry) == name]:
        return found
    close = get_close_matches(name, [sample.name for sample in all_samples], 1)
    hint = f"did you mean {close[0]}?" if close else f"looked in {home} and for the path"
    raise _NoSuchSample(f"no sample, extractor or folder of samples is called {name!r}; {hint}")


def _of_corpus(corpus: Path, names: list[str], registry: Registry) -> Iterator[Checked]:
    from newsparse.checking.corpus import INDEX, check_gold, pages_of

    if not (corpus / INDEX).is_file():
        raise _NoSuchSample(f"{corpus} is no corpus: it has no {INDEX}")
    for page in pages_of(corpus):
        checked = check_gold(page, registry)
        if not names or page.id in names or checked.extractor in names:
            yield checked


def _report(pages: Iterator[Checked], what: str) -> int:
    total = wrong = 0
    kinds: dict[str, int] = {}
    for page in pages:
        total += 1
        wrong += bool(page.problems)
        print(f"{'FAIL' if page.problems else 'ok  '} {printable(page.name)} ({page.extractor or 'not read'})")
        for problem in page.problems:
            kinds[problem.kind] = kinds.get(problem.kind, 0) + 1
            for number, line in enumerate(str(problem).splitlines()):
                print(("       " if number else "     ") + printable(line))
    if not total:
        raise _NoSuchSample(f"no {what} of that name")
    counts = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    named = what if total != 1 else what.removesuffix("s")
    print(f"{total} {named}, {wrong} with problems" + (f": {counts}" if counts else ""))
    return 1 if wrong else 0


def _update(samples: list[Sample], registry: Registry) -> int:
    from newsparse.checking.sample import UNREVIEWED, write_golden
    from newsparse.errors import NewsparseError

    failed = 0
    for sample in samples:
        try:
            article = sample.read(registry)
        except NewsparseError as error:
            print(f"FAIL {printable(sample.name)}: {printable(str(error))}")
            failed += 1
            continue
        for line in (write_golden(sample, article) or f"{sample.name}: unchanged").splitlines():
            print(printable(line))
        if sample.unreviewed:
            print(f"{printable(sample.name)}: not reviewed yet; read the golden, then delete {UNREVIEWED}")
    return 1 if failed else 0
