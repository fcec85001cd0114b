"""What ``newsparse.parse`` takes besides the page, where many pages are read the same way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:  # so that who starts workers need not load the engine
    from newsparse.body.stripping.stripper import Stripper
    from newsparse.limits import Limits
    from newsparse.parsing import OnError
    from newsparse.registry import Registry


class Options(TypedDict, total=False):
    """Keyword options of ``parse`` that are the same for all pages."""

    registry: Registry | None
    strippers: Sequence[Stripper] | None
    min_probability: float
    max_bytes: int | None
    limits: Limits
    on_extractor_error: OnError


def check_options(options: Mapping[str, object]) -> None:
    """Before any page is read, since an unknown option is the caller's slip and not each page's.

    Raises:
        TypeError: ``parse`` has no such option.
    """
    known = Options.__annotations__
    if unknown := options.keys() - known.keys():
        raise TypeError(f"there is no option {min(unknown)!r}; the options of newsparse.parse for many pages are {', '.join(known)}")
