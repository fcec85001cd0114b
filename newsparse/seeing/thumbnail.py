"""Thumbnail: a page as a small drawing: each block a bar, coloured by what it was taken for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsparse.seeing.places import places_of

if TYPE_CHECKING:
    from newsparse.seeing.explain import Sight

WIDTH, HEIGHT = 132, 176
_COLUMNS = 60  # characters of a line of text
_PICTURE = 9  # lines of a picture
_MOST = 400  # bars
_NEAR = 6.0  # between bars that one ring holds
_COLORS = {
    "title": "#1565c0", "subtitles": "#1565c0", "authors": "#7b1fa2", "published_at": "#7b1fa2", "modified_at": "#7b1fa2",
    "body": "#2e7d32", "images": "#bf5f00", "lead_image": "#bf5f00",
}  # fmt: skip
_OTHER, _REMOVED, _FIELD = "#c9cdd1", "#e3a1a1", "#00707a"


def thumbnail(sight: Sight, wrong: frozenset[str] = frozenset()) -> str:
    """The page as SVG; the bars of fields that are ``wrong`` are ringed in red, those near each other together."""
    bars = list(_bars(sight))
    lines = max(1, sum(height + 1 for height, *_ in bars))
    scale = min(3.0, (HEIGHT - 8) / lines)
    drawn: list[str] = []
    rings: list[list[float]] = []  # top and bottom of bars near each other that are wrong
    y = 4.0
    for height, share, color, labels in bars[:_MOST]:
        bottom = y + max(0.6, height * scale)
        drawn.append(f'<rect x="6" y="{y:.1f}" width="{share * (WIDTH - 12):.0f}" height="{bottom - y:.1f}" fill="{color}"/>')
        if labels & wrong:
            if rings and y - rings[-1][1] < _NEAR:
                rings[-1][1] = bottom
            else:
                rings.append([y, bottom])
        y += (height + 1) * scale
    drawn += [
        f'<rect x="3" y="{top - 2:.1f}" width="{WIDTH - 6}" height="{end - top + 4:.1f}" fill="none" stroke="#d50000" stroke-width="2"/>'
        for top, end in rings
    ]
    if not bars:
        drawn = [f'<text x="{WIDTH // 2}" y="{HEIGHT // 2}" text-anchor="middle" font-size="11" fill="#62676d">nothing is shown</text>']
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" '
        f'aria-label="the page in outline"><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>{"".join(drawn)}</svg>'
    )


def _bars(sight: Sight) -> Iterator[tuple[int, float, str, set[str]]]:
    """Of each segment: its lines, how much of the width it fills, its colour, what it shows."""
    labels: dict[object, set[str]] = {}
    for place in places_of(sight):
        name = "removed" if place.key.startswith("removed:") else place.label
        labels.setdefault(place.element, set()).add(name)
    for s in sight.page.segments:
        named = labels.get(s.element, set())
        if s.kind not in ("text", "pre"):
            yield (_PICTURE, 0.7, _color(named), named) if named else (2, 0.2, _OTHER, named)
        else:
            lines = -(-len(s.text) // _COLUMNS) + (s.tag == "h1")
            yield lines, min(1.0, len(s.text) / _COLUMNS), _color(named), named


def _color(named: set[str]) -> str:
    if "removed" in named:
        return _REMOVED
    known = next((color for name, color in _COLORS.items() if name in named), None)
    return known or (_FIELD if named else _OTHER)
