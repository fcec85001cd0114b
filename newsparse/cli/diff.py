"""``newsparse diff``: which fields two versions, two sets of rules or two runs read otherwise."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.cli.output import fit, printable, standard_output

if TYPE_CHECKING:
    from newsparse.checking.pages import SavedPage
    from newsparse.comparing.changes import Change
    from newsparse.comparing.saved import Pair

_DESCRIPTION = """\
Read the same pages in two ways, A and B, and show which fields differ, for a
pull request. A and B are each one of: now (this newsparse), generic (without
publishers and platforms), a Python file of extractors, git:REVISION, a source
tree, a virtual environment, a Python; or both are files of articles (parse
--format jsonl), without PAGES. Where there is gold, it says what a change
mended or broke. Exit code: 0 nothing changed, 1 something did, 2 the pages
could not be read.
"""
_EPILOG = """\
examples:
  newsparse diff git:main now samples/
  newsparse diff generic now corpus/ --format markdown
  newsparse diff now my_rules.py page1.html page2.html
  newsparse diff before.jsonl after.jsonl
"""
_SAVED = (".jsonl", ".ndjson")
_MOST = 5


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("before", metavar="A", help="what reads the pages first")
    parser.add_argument("after", metavar="B", help="what reads them then")
    parser.add_argument("pages", nargs="*", metavar="PAGES", help="HTML files, or folders: saved pages, samples, a corpus with index.jsonl")
    parser.add_argument("--field", dest="only", metavar="FIELD", action="append", default=[], help="this field alone; may be given several times")
    parser.add_argument("--provenance", action="store_true", help="compare also which source gave each field")
    parser.add_argument("--most", type=int, default=_MOST, metavar="N", help=f"changes of a field that are shown (default: {_MOST})")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="default: text")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Compare; 1 if anything changed."""
    from newsparse.comparing import tell
    from newsparse.comparing.changes import changes_of
    from newsparse.comparing.elsewhere import OtherFailed
    from newsparse.comparing.readers import NoReader
    from newsparse.comparing.saved import NotSaved
    from newsparse.errors import NewsparseError

    _check_fields(options)
    out = standard_output()
    pages = 0
    changes: list[Change] = []
    try:
        for page, before, after in _pairs(options):
            pages += 1
            changes += changes_of(page, before, after, provenance=options.provenance)
    except (NoReader, NotSaved, OtherFailed, NewsparseError) as error:
        return _trouble(str(error))
    except OSError as error:
        return _trouble(f"{error.filename}: {error.strerror}")
    if options.only:
        changes = [change for change in changes if change.field.removeprefix("source of ") in options.only]
    told = {"text": tell.as_text, "markdown": tell.as_markdown, "json": tell.as_json}[options.format]
    out.write(fit(told(changes, pages, (options.before, options.after), max(0, options.most)), out))
    return 1 if changes else 0


def _check_fields(options: argparse.Namespace) -> None:
    """A field that no article has could not change; saved articles may have fields of other versions."""
    from newsparse.article import Article

    known = (*Article.model_fields, "text", "article")
    for name in options.only if Path(options.before).suffix not in _SAVED else ():
        if name not in known:
            close = get_close_matches(name, known, 1)
            advice = f"did you mean {close[0]}?" if close else f"the fields are {', '.join(sorted(known))}"
            options.fail(f"there is no field {name!r}; {advice}")


def _pairs(options: argparse.Namespace) -> Iterator[Pair]:
    """Every page with what either side reads from it."""
    from newsparse.comparing.readers import reader_of
    from newsparse.comparing.saved import pairs_of

    saved = [Path(name).suffix in _SAVED for name in (options.before, options.after)]
    if all(saved):
        if options.pages:
            options.fail("two files of articles are compared as they are; leave out PAGES")
        yield from pairs_of(Path(options.before), Path(options.after))
        return
    if any(saved):
        options.fail("a file of articles can only be compared with another; name two, or none")
    if not options.pages:
        options.fail("name the PAGES to be read: HTML files or folders")
    with reader_of(options.before) as before, reader_of(options.after) as after:
        for name in options.pages:
            for page in _named(Path(name), options):
                yield page, before(page), after(page)


def _named(path: Path, options: argparse.Namespace) -> Iterator[SavedPage]:
    from newsparse.checking import pages

    if path.is_dir():
        found = list(pages.saved_pages(path))
        if not found:
            options.fail(f"there is no page in {path}: no index.jsonl, no sample, no HTML file")
        yield from found
    elif path.is_file():
        yield pages.SavedPage(str(path), None, path)
    else:
        options.fail(f"{path}: no such file or folder")


def _trouble(says: str) -> int:
    print(f"newsparse: {printable(says)}", file=sys.stderr)
    return 2
