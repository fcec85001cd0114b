"""Explanation to a page for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.export.besides import removed_text
from newsparse.export.terminal import PLAIN, Style, columns_of, wrap
from newsparse.seeing.explanation import Candidate, Explanation, FieldSeen, Stripped

_WIDEST, _NARROWEST = 120, 40
#: Signs before a candidate.
_SIGNS = {"empty": "∅", "chosen": "●", "unasked": "·", "agrees": "=", "overruled": "✗"}
_KEY = "● gave the value, = says the same, ✗ overruled, ∅ found nothing, · not asked"
_ENGINE = "Generic"
_REMOVALS = 4  # of one stripper that are shown
_LINES = 2  # of a value


def to_terminal(explanation: Explanation, width: int = 100, style: Style = PLAIN) -> str:
    """The explanation, ``width`` columns wide; nothing that a page wrote can steer the terminal."""
    width = max(_NARROWEST, min(width, _WIDEST))
    parts = [*_head(explanation, width, style), *_extractor(explanation, width, style)]
    first, *rest = _hung("FIELDS", _KEY, width, 9)
    parts += [
        "",
        _styled("FIELDS", style.bold) + _styled(first.removeprefix("FIELDS"), style.dim),
        *(_styled(line, style.dim) for line in rest),
    ]
    for seen in explanation.fields:
        if seen.source or seen.candidates:
            parts += ["", *_field(seen, width, style)]
    if absent := [seen.field for seen in explanation.fields if not seen.source and not seen.candidates]:
        parts += ["", *_hung("absent", f"{', '.join(absent)}: nothing on the page says", width)]
    if explanation.stripped:
        parts += ["", *_strippers(explanation.stripped, width, style)]
    return "\n".join(parts) + "\n"


def _head(explanation: Explanation, width: int, style: Style) -> Iterator[str]:
    article = explanation.article
    if article is not None:
        yield from (_styled(line, style.bold) for line in wrap(article.title, width))
        yield from wrap(f"an article with probability {explanation.probability:.2f}", width)
        for warning in article.warnings:
            yield from wrap(f"warning {warning.code}: {warning.message}", width)
    else:
        refused = f"refused (probability {explanation.probability:.2f}): {explanation.refused}"
        yield from (_styled(line, style.bold) for line in wrap(refused, width))


def _extractor(explanation: Explanation, width: int, style: Style) -> Iterator[str]:
    yield ""
    yield _styled("EXTRACTOR", style.bold)
    yield from _hung(explanation.chosen.extractor, explanation.chosen.why, width)
    for other in explanation.others:
        yield from _hung("  not " + other.extractor, f"comes after it: {other.why}", width)


def _field(seen: FieldSeen, width: int, style: Style) -> Iterator[str]:
    value = seen.value or "(absent)"
    first, *rest = _hung(seen.field, value, width, most=_LINES)
    yield _styled(first, style.bold)
    yield from rest
    for verdict, alike in _together(seen.candidates):
        if verdict == "agrees":
            yield from _hung(f"  {_SIGNS[verdict]}", ", ".join(_named(c) for c in alike), width, 4)
            continue
        for candidate in alike:
            yield from _hung(f"  {_SIGNS[verdict]}", f"{_named(candidate)} — {candidate.why}", width, 4)
            if candidate.value and candidate.value != seen.value and verdict != "chosen":
                yield from (_styled(line, style.dim) for line in _hung("", candidate.value, width, 8, _LINES))


def _together(candidates: tuple[Candidate, ...]) -> Iterator[tuple[str, list[Candidate]]]:
    """The candidates by verdict, in order; those that agree are told in one line."""
    for verdict in _SIGNS:
        if alike := [c for c in candidates if c.verdict == verdict]:
            yield verdict, alike


def _named(candidate: Candidate) -> str:
    votes = f" [{candidate.trust:.1f} votes]" if candidate.trust is not None else ""
    owner = f"{candidate.extractor}: " if candidate.extractor != _ENGINE else ""
    return f"{owner}{candidate.source}{votes}"


def _strippers(stripped: tuple[Stripped, ...], width: int, style: Style) -> Iterator[str]:
    yield _styled("STRIPPED FROM THE BODY", style.bold)
    idle = [one.stripper for one in stripped if not one.removals]
    for one in stripped:
        if one.removals:
            yield from _hung(one.stripper, f"{len(one.removals)}: {one.takes}", width)
            for removal in one.removals[:_REMOVALS]:
                yield from _hung("  ✂", f"{removal.place}: {removed_text(removal)}", width, 4, _LINES)
            if (more := len(one.removals) - _REMOVALS) > 0:
                yield _styled(f"    and {more} more", style.dim)
    if idle:
        yield from _hung("found nothing", ", ".join(idle), width)


def _hung(label: str, text: str, width: int, indent: int = 16, most: int | None = None) -> list[str]:
    """A label, and beside it the text in lines that hang under each other; with ``most``, its first ones and an ellipsis."""
    lines = wrap(" ".join(text.split()), width - indent) or [""]
    if most and len(lines) > most:
        lines = [*lines[: most - 1], wrap(f"{lines[most - 1].rstrip('…')}…", width - indent - 1)[0].rstrip("…") + "…"]
    label = label[: len(label) - len(label.lstrip())] + "".join(wrap(label.strip(), width))
    if label and columns_of(label) >= indent:
        return [label, *(" " * indent + line for line in lines)]
    space = " " * (indent - columns_of(label))
    return [(label + space if at == 0 else " " * indent) + line for at, line in enumerate(lines)]


def _styled(line: str, style: tuple[str, str]) -> str:
    return f"{style[0]}{line}{style[1]}"
