"""What the guided hunt calls: bytes of libFuzzer's making as a page, its address and its charset."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.corpus import TOP
from tests.fuzz.exercise import Case, exercise
from tests.fuzz.pages import finds, hosts

_CHARSETS = (None, None, None, None, "utf-8", "euc-kr", "utf-16", "shift_jis")


def read_input(data: bytes) -> None:
    """Two bytes choose the address and the charset, the others are the page."""
    if len(data) < 3:
        return
    known = hosts()
    at = data[0] + 256 * (data[1] >> 3)
    url = None if at >= 2 * len(known) or at % 2 else f"https://www.{known[at // 2]}/2026/03/04/{at}"
    exercise(Case(data[2:], url, _CHARSETS[data[1] & 7]))


def seeds() -> Iterator[tuple[str, bytes]]:
    """The samples and the finds, as such bytes."""
    for path in (*sorted((TOP / "samples").glob("*/*.html")), *finds()):
        yield f"{path.parent.name}-{path.stem}", b"\xff\xf8" + path.read_bytes()
