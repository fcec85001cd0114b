"""``newsparse publishers``: who has rules."""

from __future__ import annotations

import argparse
import json
import sys

from newsparse.cli.output import fit, printable, standard_output

_DESCRIPTION = """\
List the publishers and platforms that have rules, and the outlets known by
name: name, country, hosts, declared fields. Installed packages' extractors are
among them.
"""
_EPILOG = """\
examples:
  newsparse publishers
  newsparse publishers kr
  newsparse publishers news.bbc.co.uk
  newsparse publishers --json
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("query", nargs="?", default="", metavar="QUERY", help="part of a name or host, or a country's letters")
    parser.add_argument("--json", action="store_true", help="print a JSON array")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """List; 1 if there is none."""
    from newsparse.publishers.listing import listing, table

    rows = listing(options.query)
    out = standard_output()
    if options.json:
        out.write(fit(json.dumps([row.to_dict() for row in rows], ensure_ascii=False, indent=1), out) + "\n")
    elif rows:
        out.writelines(printable(line).rstrip() + "\n" for line in table(rows).splitlines())
    if not rows:
        says = f"nothing is called {options.query!r}; the generic engine and the platforms read any host all the same"
        print(f"newsparse: {printable(says)}", file=sys.stderr)
    return 0 if rows else 1
