"""``newsparse explain``: which source gave each field of a page, and why the others lost."""

from __future__ import annotations

import argparse
import json
import sys

from newsparse.cli.arguments import add_rules, web_url
from newsparse.cli.output import fit, printable, standard_output, style_and_width
from newsparse.files import Unreadable, read_page

_DESCRIPTION = """\
Read a page and say how: the extractor that was chosen and why; each field with
its value, the source that gave it, what the other candidates said and why they
lost; what the strippers took from the body, by stripper. A page that is
refused is explained too.
"""
_EPILOG = """\
examples:
  newsparse explain page.html --url https://news.example/1
  newsparse explain page.html --field title --field authors
  newsparse explain page.html --with my_rules.py
  newsparse explain page.html --format json
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("page", metavar="PAGE", help="an HTML file, gzipped or not; - is standard input")
    parser.add_argument("--url", type=web_url, help="where the page was fetched")
    parser.add_argument("--charset", metavar="NAME", help="the charset of the HTTP header, if there was one")
    parser.add_argument("--field", dest="only", metavar="FIELD", action="append", default=[], help="this field alone; may be given several times")
    add_rules(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Explain; 1 if the page cannot be read at all."""
    from newsparse.checking.loading import registry_with
    from newsparse.checking.served import FIELDS
    from newsparse.errors import NewsparseError
    from newsparse.parsing import MAX_BYTES
    from newsparse.seeing.explain import explain
    from newsparse.seeing.terminal import to_terminal

    if unknown := [name for name in options.only if name not in FIELDS]:
        options.fail(f"there is no field {unknown[0]!r}; the fields are {', '.join(sorted(FIELDS))}")
    out = standard_output()
    try:
        html = read_page(options.page, MAX_BYTES, "explain")
        seen = explain(html, options.url, charset=options.charset, registry=registry_with(options.files))
    except (Unreadable, NewsparseError) as error:
        print(f"newsparse: {printable(options.page)}: {printable(str(error))}", file=sys.stderr)
        return 1
    if options.only:
        seen = seen.of(*options.only)
    if options.format == "json":
        out.write(fit(json.dumps(seen.to_dict(), ensure_ascii=False, indent=1), out) + "\n")
    else:
        style, width = style_and_width(out)
        out.write(to_terminal(seen, width, style))
    return 0
