"""The peers' tables as pictures, for readers who would rather look. Needs the extra ``bench``.

Same rows, same SVG: nothing in a picture depends on the day or on the machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol


class Row(Protocol):
    """One tool on one corpus, as ``tests.bench.peers`` measured it."""

    @property
    def tool(self) -> str: ...
    @property
    def figures(self) -> Mapping[str, float]: ...
    @property
    def times_lxml(self) -> float: ...


class Sized(Protocol):
    """One page, as ``tests.bench.growth`` measured it: its bytes, and the milliseconds of newsparse and of bare lxml parsing."""

    @property
    def size(self) -> int: ...
    @property
    def own_ms(self) -> float: ...
    @property
    def lxml_ms(self) -> float: ...


#: What each panel shows: corpus, its name for readers, the measures.
ACCURACY = (
    ("dev-wcxb", "open web", ("word_f1", "title", "date", "author_f1")),
    ("dev-fundus", "newspapers", ("word_f1", "title", "instant", "author_f1")),
)
NAMES = {
    "word_f1": "body, word F1",
    "title": "headline",
    "date": "day",
    "instant": "instant",
    "author_f1": "authors",
}
OURS, THEIRS = "#0b62d6", ("#6f7782", "#929aa5", "#b2b9c2", "#cfd4da", "#e3e6ea")
_STYLE = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.hashsalt": "newsparse",
    "svg.fonttype": "path",
}


def draw_accuracy(tables: Mapping[str, Sequence[Row]], path: Path) -> None:
    """Bars of every tool, measure by measure, per cent."""
    plt = _pyplot()
    panels = [panel for panel in ACCURACY if panel[0] in tables]
    figure, axes = plt.subplots(1, len(panels), figsize=(5 * len(panels), 3.2), sharey=True, squeeze=False)
    for axis, (corpus, title, measures) in zip(axes[0], panels, strict=True):
        tools = _general(tables[corpus])
        width = 0.8 / len(tools)
        for place, row in enumerate(tools):
            at = [x - 0.4 + width * (place + 0.5) for x in range(len(measures))]
            heights = [row.figures.get(measure, 0.0) for measure in measures]
            axis.bar(
                at, heights, width * 0.92, label=row.tool, color=OURS if place == 0 else THEIRS[place - 1]
            )
        axis.set_xticks(range(len(measures)), [NAMES[measure] for measure in measures])
        axis.set_ylim(0, 100)
        axis.set_title(f"{title} ({corpus})", loc="left")
    axes[0][0].set_ylabel("per cent")
    axes[0][-1].legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    _save(plt, figure, path)


def draw_speed(tables: Mapping[str, Sequence[Row]], path: Path) -> None:
    """Bars of every tool's time, in multiples of bare lxml parsing."""
    plt = _pyplot()
    panels = [panel for panel in ACCURACY if panel[0] in tables]
    figure, axes = plt.subplots(1, len(panels), figsize=(5 * len(panels), 2.2), squeeze=False)
    for axis, (corpus, title, _) in zip(axes[0], panels, strict=True):
        tools = _general(tables[corpus])[::-1]
        colours = [OURS if row.tool.startswith("newsparse") else THEIRS[0] for row in tools]
        bars = axis.barh([row.tool for row in tools], [row.times_lxml for row in tools], color=colours)
        axis.bar_label(bars, fmt="%.1f", padding=3)
        axis.set_title(f"{title} ({corpus})", loc="left")
        axis.set_xlabel("times bare lxml parsing")
    _save(plt, figure, path)


def draw_growth(grown: Sequence[Sized], path: Path) -> None:
    """Milliseconds by megabytes of one page, newsparse and bare lxml, both axes logarithmic."""
    plt = _pyplot()
    figure, axis = plt.subplots(figsize=(5.6, 3.2))
    megabytes = [page.size / 1e6 for page in grown]
    axis.loglog(megabytes, [page.own_ms for page in grown], marker="o", markersize=3, color=OURS, label="newsparse")
    axis.loglog(megabytes, [page.lxml_ms for page in grown], marker="o", markersize=3, color=THEIRS[0], label="bare lxml")
    axis.set_xlabel("megabytes of the page")
    axis.set_ylabel("milliseconds")
    axis.grid(alpha=0.3)
    axis.legend(frameon=False)
    _save(plt, figure, path)


def _general(rows: Sequence[Row]) -> list[Row]:
    """The tools that read any page; Fundus reads its own publishers', and has its lines in the table."""
    return [row for row in rows if not row.tool.startswith("fundus") and "Fundus" not in row.tool]


def _pyplot() -> Any:
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams.update(_STYLE)
    import matplotlib.pyplot as plt

    return plt


def _save(plt: Any, figure: Any, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.tight_layout()
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    plt.close(figure)
    # matplotlib ends some lines with a space, which version control complains of.
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8")
