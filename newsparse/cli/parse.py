"""``newsparse parse``: read pages, print articles."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from newsparse.cli.arguments import add_rules, probability, web_url
from newsparse.cli.output import FORMATS, Output, printable
from newsparse.files import STANDARD_INPUT, Unreadable, read_page

if TYPE_CHECKING:
    from newsparse.article import Article

_DESCRIPTION = """\
Read news pages (HTML, gzipped or not) and print the articles.

On a terminal an article is shown to be read; into a pipe or a file goes JSON.
Several pages: json, jsonld and ninjs print an array, jsonl one line a page;
text and markdown are parted by a form feed, html fragments follow each other.
Pages that fail are named on standard error and left out; the exit code is then
1.
"""
_EPILOG = """\
examples:
  newsparse parse page.html
  newsparse parse page.html.gz --url https://news.example/1 --format markdown
  curl -sL "$URL" | newsparse parse - --url "$URL"
  newsparse parse pages/*.html --format jsonl -o articles.jsonl
  newsparse parse page.html --url https://news.example/1 --with my_rules.py
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("pages", nargs="+", metavar="PAGE", help="an HTML file; - is standard input")
    parser.add_argument("--url", type=web_url, help="where the page was fetched (one PAGE only)")
    parser.add_argument("--format", choices=FORMATS, help="default: a page to read on a terminal, else json")
    parser.add_argument("--charset", metavar="NAME", help="the charset of the HTTP header, if there was one")
    parser.add_argument(
        "--min-probability",
        type=probability,
        metavar="P",
        help="refuse pages that are less likely than P (0 to 1) to be an article",
    )
    add_rules(parser)
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE instead of standard output")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Parse every page in turn; 1 if any failed."""
    if options.url and len(options.pages) > 1:
        options.fail("--url is the address of one page, but several pages are given")
    if options.pages.count(STANDARD_INPUT) > 1:
        options.fail("standard input (-) can be read once only")
    if options.pages == [STANDARD_INPUT] and sys.stdin is not None and sys.stdin.isatty():
        print("newsparse: reading a page from the terminal; end it with Ctrl-D", file=sys.stderr)
    options.registry = None
    if options.files:
        from newsparse.checking.loading import registry_with
        from newsparse.errors import ExtractorError

        try:
            options.registry = registry_with(options.files)
        except ExtractorError as error:
            options.fail(printable(str(error)))
    try:
        with Output(options.format, options.output, several=len(options.pages) > 1) as output:
            failed = sum(not _print(name, options, output) for name in options.pages)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _complain(options.output or "standard output", error.strerror or str(error))
    return 1 if failed else 0


def _print(name: str, options: argparse.Namespace, output: Output) -> bool:
    """Print one page's article; ``False`` if there is none."""
    from newsparse.errors import NewsparseError

    try:
        article = _article(name, options)
    except (Unreadable, NewsparseError) as error:
        _complain(name, str(error))
        return False
    if not output.shows_warnings:
        for warning in article.warnings:
            _complain(name, f"warning: {warning.code}: {warning.message}")
    output.write(article)
    return True


def _article(name: str, options: argparse.Namespace) -> Article:
    from newsparse.parsing import MAX_BYTES, MIN_PROBABILITY, parse

    page = read_page(name, MAX_BYTES)
    least = MIN_PROBABILITY if options.min_probability is None else options.min_probability
    return parse(page, options.url, charset=options.charset, registry=options.registry, min_probability=least)


def _complain(name: str, problem: str) -> int:
    shown = "standard input" if name == STANDARD_INPUT else name
    print(f"newsparse: {printable(shown)}: {printable(problem)}", file=sys.stderr)
    return 1
