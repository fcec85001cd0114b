"""``newsparse new``: from a saved page to a publisher's file and sample."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newsparse.cli.arguments import web_url
from newsparse.cli.output import printable, standard_output
from newsparse.files import Unreadable, read_page

if TYPE_CHECKING:
    from newsparse.scaffold.look import Look
    from newsparse.scaffold.rule import Rule
    from newsparse.scaffold.write import Places

_DESCRIPTION = """\
Look at a saved page of a publisher that has no rules yet: name its platform,
show what is read without rules, field by field, and where else each field may
stand. Then write the publisher's file, with the selectors that hold on this
page, and a sample of the page with its golden, which is yours to read. Nothing
that exists is ever overwritten.
"""
_EPILOG = """\
examples:
  newsparse new page.html --url https://news.example/1
  newsparse new page.html --url https://news.example/1 --to my_package
  newsparse new page.html --url https://news.example/1 --dry-run
"""
_WIDEST = 60  # columns of a value


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("page", metavar="PAGE", help="an HTML file, gzipped or not")
    parser.add_argument("--url", type=web_url, required=True, help="where the page was fetched")
    parser.add_argument("--to", metavar="DIR", help="where the files go; default: newsparse's own tree if this is it, else here")
    parser.add_argument("--country", metavar="CC", help="two letters: the folder of the file in newsparse's own tree")
    parser.add_argument("--dry-run", action="store_true", help="print the publisher's file instead of writing anything")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Look, and write; 1 if there is nothing to be written."""
    from newsparse.errors import NewsparseError
    from newsparse.page import Page
    from newsparse.parsing import MAX_BYTES
    from newsparse.scaffold.look import look
    from newsparse.scaffold.rule import rule_for

    standard_output()
    try:
        html = read_page(options.page, MAX_BYTES)
        seen = look(Page.read(html, options.url, max_bytes=MAX_BYTES))
        _show(seen)
        if seen.known:
            return _complain(f"{seen.known!r} reads this host already: add to {_file_of(seen.known)} what it lacks")
        rule = rule_for(seen)
        if options.dry_run:
            return _print_source(rule, options.to is None)
        return _write(options, html, seen, rule)
    except (Unreadable, NewsparseError) as error:
        return _complain(f"{options.page}: {error}")
    except OSError as error:
        return _complain(str(error) if isinstance(error, FileExistsError) else f"{error.filename}: {error.strerror}")


def _show(seen: Look) -> None:
    """What is read without rules, and what else there is."""
    from newsparse.export.line import shown
    from newsparse.extractor import Generic
    from newsparse.table import aligned

    platform = "no platform is recognised" if seen.base is Generic else f"platform: {seen.base.__name__}"
    print(f"{printable(seen.page.host)}: {platform}\n")
    rows: list[tuple[str, ...]]
    rows = [(one.field, one.standing, _cut(shown(one.value)), one.source) for one in seen.fields if one.standing != "absent"]
    if body := seen.draft.body:
        blocks = [s.text for s in body.segments if s.kind == "text" and s.text.strip()]
        standing = "guess" if body.owner == Generic.__name__ else "rule"
        rows.append(("body", standing, _cut(f"{len(blocks)} blocks: {blocks[0] if blocks else ''}"), body.source))
    _print(aligned(("FIELD", "", "VALUE", "SOURCE"), rows))
    others = [(one.field, repr(c.source), _cut(shown(c.value))) for one in seen.fields for c in one.candidates]
    if others:
        print("\nWhat else there is:\n")
        _print(aligned(("FIELD", "SOURCE", "VALUE"), others))
    print()


def _write(options: argparse.Namespace, html: bytes, seen: Look, rule: Rule) -> int:
    from newsparse.generic.dates.zone import country_of
    from newsparse.scaffold.write import places_for, write

    country = (options.country or country_of(seen.page, seen.draft) or "").lower() or None
    places = places_for(rule, Path(options.to) if options.to else None, country)
    if places is None:
        return _complain("the page does not tell its country; say --country CC")
    for path in write(rule, html, options.url, places):
        print(f"wrote {path}")
    if places.in_project:
        from newsparse.publishers.__main__ import write as list_hosts

        list_hosts()
        print("listed its host in newsparse/publishers/hosts.py and docs/publishers.md")
    _advise(places)
    return 0


def _advise(places: Places) -> None:
    command = f"newsparse check {places.sample.name}" if places.in_project else f"newsparse check {places.sample} --with {places.rule}"
    print(f"""
Next:
  1. Read {places.sample / 'article.json'} beside the page. Where a field is wrong, declare it in {places.rule}:
     the page's other sources stand there as comments. What is right without a declaration needs none.
  2. {command} --update    shows what your change did
  3. Delete {places.sample / 'unreviewed.txt'}, then: {command}""")
    if places.in_project:
        print("  4. Samples hold no sentence of a real publisher: put invented text into page.html, then repeat 2.")


def _print_source(rule: Rule, in_project: bool) -> int:
    from newsparse.scaffold.write import source_of

    _print(source_of(rule, in_project=in_project and Path("newsparse/publishers").is_dir()))
    return 0


def _file_of(extractor: object) -> str:
    return str(sys.modules[type(extractor).__module__].__file__)


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def _print(text: str) -> None:
    for line in text.splitlines():
        print(printable(line).rstrip())


def _complain(problem: str) -> int:
    print(f"newsparse: {printable(problem)}", file=sys.stderr)
    return 1
