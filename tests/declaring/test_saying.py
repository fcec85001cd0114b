"""``saying``: elements known by how their text begins."""

from __future__ import annotations

import pytest

from newsparse import Extractor, ExtractorError, default_registry, parse, running_text, saying

LINES = (
    "Two keepers moved into the cottage at Cape Tallow on Monday, the first since the lamp was left to machines.",
    "The machines had failed on nine nights of the last winter, and nobody had noticed until the morning came.",
)
CLOSING = "Also read: The nine nights on which nobody saw the lamp fail"


class Tallow(Extractor):
    """A paper that sets a line below each of its stories, and subheads in paragraphs."""

    hosts = ("tallow.example",)
    drop = (saying("p", r"Also (?:read|see):"),)
    subheads = (saying("p.b", r"[A-Z ]{3,30}$"),)


class TallowBoxes(Tallow):
    """The same with a declared body."""

    body = running_text(".copy")


@pytest.mark.parametrize("cls", [Tallow, TallowBoxes])
def test_lines_are_cut_and_made_headings_by_what_they_say(cls: type[Extractor]) -> None:
    body = f"<div class='copy'><p>{LINES[0]}</p><p class='b'>NINE NIGHTS</p><p>{LINES[1]}</p><p><b>Also</b> read: {CLOSING[11:]}</p></div>"
    registry = default_registry().with_extractors(cls)
    article = parse(f"<html><body><h1>Lighthouse keepers return</h1>{body}<p>{CLOSING}</p></body></html>", "https://tallow.example/a", registry=registry)
    assert [(block.type, getattr(block, "text", "")) for block in article.body] == [("paragraph", LINES[0]), ("heading", "NINE NIGHTS"), ("paragraph", LINES[1])]


def test_what_cannot_be_used_is_named() -> None:
    assert repr(saying("p", "x")) == 'saying("p", "x")'
    with pytest.raises(ExtractorError, match=r"Torn\.drop"):
        type("Torn", (Extractor,), {"hosts": ("tallow.example",), "drop": (saying("p", "("),)}).check()
