"""Values of options that several commands take."""

from __future__ import annotations

import argparse


def web_url(text: str) -> str:
    """An absolute web address, as ``--url`` takes it."""
    if not text.lower().startswith(("http://", "https://")):
        raise argparse.ArgumentTypeError(f"{text!r} is not an absolute http(s) address")
    return text
