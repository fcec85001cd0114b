"""Limits: how much of a page is read, and what a cut costs the article."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.errors import WrongInput

#: Elements inside one another. libxml2 itself stops here unless it is told to go on; among 1,825 newspaper pages
#: the deepest has fewer than 100.
NESTING = 256


class Limits(NamedTuple):
    """How much ``parse`` takes from one page. What is over a limit is cut, and a warning on the article says what.

    Attributes:
        page_bytes: of the page; a larger one is refused (``PageTooLarge``) before any work.
        nesting: elements inside one another; deeper markup is flattened, its text kept (``nesting_cut``).
        blocks: of the body, of all live entries together, and rows of a table (``blocks_cut``).
        field_chars: characters of any string; a longer text is cut, a longer address left out (``field_cut``).
        jsonld_chars: characters of all JSON-LD that is read; a script that goes beyond is not (``jsonld_cut``).
    """

    page_bytes: int = 20_000_000
    nesting: int = NESTING
    blocks: int = 10_000
    field_chars: int = 200_000
    jsonld_chars: int = 2_000_000


LIMITS = Limits()
#: The shallowest nesting that a page can be read with, and the deepest that libxml2 takes.
_SHALLOWEST, _DEEPEST = 16, 2_000


def limits_of(given: Limits | None, max_bytes: int | None) -> Limits:
    """The limits in force; ``max_bytes`` is the short way to say ``page_bytes``.

    Raises:
        WrongInput: a limit is no whole number, or one with which no page can be read.
    """
    stated: object = given
    if stated is not None and not isinstance(stated, Limits):
        raise WrongInput(f"limits must be a newsparse.Limits, not {type(stated).__name__}; pass Limits(blocks=100)")
    limits = LIMITS if given is None else given
    if max_bytes is not None:
        limits = limits._replace(page_bytes=max_bytes)
    if limits is not LIMITS:
        for name, value in limits._asdict().items():
            least, most = (_SHALLOWEST, _DEEPEST) if name == "nesting" else (1, None)
            if not isinstance(value, int) or value < least or (most is not None and value > most):
                span = f"from {least:,} to {most:,}" if most else f"of at least {least}"
                raise WrongInput(
                    f"{'max_bytes' if name == 'page_bytes' else f'limits.{name}'} must be a whole number {span}, not {value!r}"
                )
    return limits
