"""Wrong use of the API: what was passed, and what to pass instead."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import isawaitable
from typing import Any

from newsparse.errors import WrongInput


def page_advice(page: object) -> str:
    """A sentence for who passes something else than ``str`` or ``bytes`` as a page."""
    kind = type(page).__name__
    module = type(page).__module__.partition(".")[0]
    if page is None:
        return "the page is None; pass it as str or bytes"
    if isawaitable(page):
        return f"the page is a {kind} that nobody has awaited; pass what it gives: parse(await ...)"
    if module == "bs4":
        return f"the page is a {kind} of BeautifulSoup; pass the HTML that it was made from, or str(soup)"
    if module == "lxml":
        return f"the page is an {kind} of lxml; pass the HTML that it was made from, or lxml.html.tostring(element)"
    if module == "newsparse":
        return f"the page is a newsparse.{kind} already; pass the page's HTML as str or bytes"
    if hasattr(page, "__fspath__"):
        return f"the page is a path ({kind}); pass path.read_bytes()"
    if isinstance(page, (bytearray, memoryview)):
        return f"the page is a {kind}; pass bytes(page)"
    if callable(getattr(page, "content", None)):
        return f"the page is a {kind}; pass page.content(), and url=page.url"
    if hasattr(page, "content"):
        return f"the page is a response object ({kind}); pass response.content (bytes), and url=str(response.url)"
    if hasattr(page, "read"):
        return f"the page is a file object ({kind}); pass file.read()"
    if hasattr(page, "body"):
        return f"the page is a response object ({kind}); pass response.body (bytes), and url=response.url"
    if isinstance(page, (list, tuple, set)) or hasattr(page, "__next__"):
        return f"the page is a {kind}; parse reads one page: call it for each, or pass all of them to newsparse.parse_many"
    return f"pass the page as str or bytes, not {kind}"


def check_options(
    *,
    charset: object = None,
    registry: object = None,
    strippers: object = None,
    min_probability: object = 0.0,
    most: object = 1,
    most_name: str = "max_bytes",
) -> None:
    """Look at the options that ``parse`` and its kin share.

    Raises:
        WrongInput: one has the wrong type; the message says what to pass.
    """
    from newsparse.registry import Registry

    if charset is not None and not isinstance(charset, str):
        raise WrongInput(f"charset must be a str such as 'euc-kr', not {type(charset).__name__}")
    if registry is not None and not isinstance(registry, Registry):
        raise WrongInput(
            f"registry must be a Registry, not {_named(registry)}; to add extractors: "
            "registry=newsparse.default_registry().with_extractors(MyPaper)"
        )
    if strippers is not None:
        _check_strippers(strippers)
    if not isinstance(min_probability, (int, float)) or isinstance(min_probability, bool) or not 0 <= min_probability <= 1:
        raise WrongInput(f"min_probability must be a number from 0 to 1, not {min_probability!r}")
    if not isinstance(most, int) or isinstance(most, bool) or most < 0:
        raise WrongInput(f"{most_name} must be a whole number, not {most!r}")


def _check_strippers(strippers: Any) -> None:
    if callable(strippers) or isinstance(strippers, str) or not isinstance(strippers, Iterable):
        raise WrongInput(
            f"strippers must be a tuple of strippers, not {_named(strippers)}; to add one: strippers=(*DEFAULT_STRIPPERS, my_stripper)"
        )
    for stripper in strippers:
        if not callable(stripper):
            raise WrongInput(f"a stripper must be callable, and {stripper!r} is not; to leave some out: without(DEFAULT_STRIPPERS, 'name')")


def _named(value: object) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
