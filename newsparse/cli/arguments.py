"""Values of options that several commands take."""

from __future__ import annotations

import argparse


def web_url(text: str) -> str:
    """An absolute web address, as ``--url`` takes it."""
    if not text.lower().startswith(("http://", "https://")):
        meant = f"; did you mean https://{text}?" if "." in text.partition("/")[0] and "://" not in text else ""
        raise argparse.ArgumentTypeError(f"{text!r} is not an absolute http(s) address{meant}")
    return text


def add_rules(parser: argparse.ArgumentParser) -> None:
    """``--with FILE``, which may be given several times: ``options.files``."""
    parser.add_argument("--with", dest="files", metavar="FILE", action="append", default=[], help="let the extractors of this Python file win")


def probability(text: str) -> float:
    """A number from 0 to 1, as ``--min-probability`` takes it."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value
