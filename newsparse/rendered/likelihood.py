"""How likely it is that a rendered text is one article: a calibrated number from what was found in it.

One small set of boosted trees, trained by ``tests/train/text_probability.py`` on articles against listings,
products, services, front pages and forms, all rendered to text, and written out in ``likelihood_weights.py``.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsparse.generic.likelihood.words import OFFER_LABELS, PRESS_LABELS, SHOP_LABELS
from newsparse.rendered.evidence import Lines, ending

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsparse.rendered.head import Head

#: What is measured of a text.
LIKELY: tuple[str, ...] = (
    "paragraphs", "text", "running", "shown", "longest", "usual", "dated", "signed", "decks", "lines", "above", "narrow", "shop", "offer",
    "press", "listed", "asked", "title_width", "title_words", "title_end", "span", "steps", "hyphens", "digits", "pictures", "in_a_row",
)  # fmt: skip
_NARROW, _LABEL = 24, 40


def likelihood(numbers: tuple[float, ...]) -> float:
    """0 to 1."""
    from newsparse.rendered.likelihood_weights import likely

    return 1.0 / (1.0 + exp(-likely(numbers)))


def numbers_of(page: Lines, head: Head, values: Mapping[str, Any], url: str | None) -> tuple[float, ...]:
    """The ``LIKELY`` numbers of a text whose fields were read."""
    kept = [i for i, keep in enumerate(head.kept) if keep]
    prose = [page.prose[i] for i in kept if page.prose[i]]
    total, running = sum(page.widths) or 1, page.running[-1] or 1
    labels = [text.lower() for text in page.texts if len(text) < _LABEL]
    title = page.texts[head.title]
    return (
        len(prose), sum(page.widths[i] for i in kept), sum(prose) / running, sum(page.widths[i] for i in kept) / total,
        max(prose, default=0), sum(prose) / max(1, len(prose)), "published_at" in values, "authors" in values, len(head.decks),
        len(page), head.title / len(page), sum(width < _NARROW for width in page.widths) / len(page),
        sum(label in SHOP_LABELS for label in labels), sum(label in OFFER_LABELS for label in labels),
        sum(label in PRESS_LABELS for label in labels), sum(bool(page.lines[i].bullet) for i in kept) / max(1, len(kept)),
        sum(ending(page.texts[i]) == 2 for i in kept), page.widths[head.title], len(title.split()), ending(title),
        len(kept) / (kept[-1] - kept[0] + 1) if kept else 0, *_steps(url), len(values.get("images", ())), _longest_row(head.kept),
    )  # fmt: skip


def _steps(url: str | None) -> tuple[int, int, int]:
    """Of the address: its steps, the hyphens of the last, and the digits of all; -1 each where there is no address."""
    if not url:
        return -1, -1, -1
    try:
        path = urlsplit(url).path.strip("/")
    except ValueError:
        return -1, -1, -1
    return path.count("/") + bool(path), path.rsplit("/", 1)[-1].count("-"), sum(map(str.isdigit, path))


def _longest_row(kept: list[bool]) -> int:
    """The most kept lines in a row."""
    longest = row = 0
    for keep in kept:
        row = row + 1 if keep else 0
        longest = max(longest, row)
    return longest
