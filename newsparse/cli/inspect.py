"""``newsparse inspect``: a page with its parts marked, as one HTML file; of a folder an index."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.cli.arguments import add_rules, web_url
from newsparse.cli.output import printable
from newsparse.files import Unreadable, read_page

if TYPE_CHECKING:
    from newsparse.registry import Registry

_DESCRIPTION = """\
Show a page as it was, with each field and block outlined and labelled, what
was removed greyed, and the article beside it, in one file for a browser.
Nothing of the page runs or is loaded. Of a folder (saved pages, samples, or a
corpus with index.jsonl) it writes a report a page, and an index of what
differs from gold.
"""
_EPILOG = """\
examples:
  newsparse inspect page.html --url https://news.example/1 -o report.html
  newsparse inspect samples/ -o reports/ --all
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("page", metavar="PAGE", help="an HTML file, gzipped or not, - for standard input, or a folder")
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="the file to write; for a folder, the folder")
    parser.add_argument("--url", type=web_url, help="where the page was fetched")
    parser.add_argument("--charset", metavar="NAME", help="the charset of the HTTP header, if there was one")
    add_rules(parser)
    parser.add_argument("--all", action="store_true", help="of a folder, report pages that are right, too")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Write; 1 if a page cannot be read at all."""
    from newsparse.checking.loading import registry_with
    from newsparse.errors import NewsparseError

    folder = Path(options.page)
    is_folder = folder.is_dir()
    if is_folder and (options.url or options.charset):
        options.fail("--url and --charset are those of one page, but a folder is given")
    if options.all and not is_folder:
        options.fail("--all is for a folder, and one page is given")
    if is_folder and Path(options.output).is_file() or not is_folder and Path(options.output).is_dir():
        options.fail(f"{options.output} is {'a file' if is_folder else 'a folder'}; of a {'folder' if is_folder else 'page'} "
                     f"a {'folder' if is_folder else 'file'} is written")  # fmt: skip
    try:
        registry = registry_with(options.files)
        return _folder(folder, options, registry) if is_folder else _page(options, registry)
    except (Unreadable, NewsparseError) as error:
        print(f"newsparse: {printable(options.page)}: {printable(str(error))}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"newsparse: {printable(str(error.filename or options.output))}: {error.strerror}", file=sys.stderr)
        return 1


def _page(options: argparse.Namespace, registry: Registry) -> int:
    from newsparse.parsing import MAX_BYTES
    from newsparse.seeing.report import inspect

    report = inspect(read_page(options.page, MAX_BYTES, "inspect"), options.url, charset=options.charset, registry=registry)
    Path(options.output).write_text(report, encoding="utf-8", errors="replace", newline="\n")
    return 0


def _folder(folder: Path, options: argparse.Namespace, registry: Registry) -> int:
    from newsparse.checking.pages import saved_pages
    from newsparse.seeing.folder import write_folder

    pages = list(saved_pages(folder))
    if not pages:
        raise Unreadable("there is no page in it: no index.jsonl, no sample, no HTML file")
    shown = write_folder(pages, Path(options.output), registry, every=options.all)
    print(
        f"{len(pages)} page{'s' * (len(pages) != 1)}, {sum(bool(page.problems) for page in shown)} with something to look at: {Path(options.output) / 'index.html'}"
    )
    return 0
