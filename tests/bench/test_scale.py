"""The arithmetic of docs/scale.md, and that the document states what it was made with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.scale import DOCUMENT, Cluster, Costs, Published, computed, measure_costs, measured

COSTS = Costs(
    corpus="invented",
    pages=10,
    articles=9,
    stages={"read": 1.0, "parse": 8.0, "write": 1.0},
    whole_ms=10.0,
    html=200_000,
    packed=50_000,
    arrow=20_000,
    parquet=10_000,
)


def cells(text: str, head: str) -> list[str]:
    """The cells of the row that begins so."""
    (line,) = [line for line in text.splitlines() if line.startswith(f"| {head}")]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_what_follows_from_a_hundred_pages_a_second() -> None:
    published = Published(pages=36_000_000, files=100, file_bytes=1_250_000_000)
    text = computed(COSTS, published, Cluster(machines=10, cores=10, gigabits=10, dollars=0.1))
    million, month = text.split("A month of CC-NEWS")
    assert cells(million, "core hours")[1] == "2.8"
    assert cells(million, "dollars")[1] == "0.28"
    assert cells(million, "gigabytes in")[1] == "50"
    assert cells(month, "core hours")[1] == "100"
    assert cells(month, "time on 100 cores")[1] == "60 min"
    assert cells(month, "dollars")[1] == "10"
    assert cells(month, "out, Parquet")[1] == "360 GB"
    assert cells(month, "download")[1] == "10 s"
    assert cells(month, "parse")[1] == "48 min"
    assert "when **3600 cores** share it: each reads 0.3 MB/s" in month


def test_what_was_measured_is_shown_with_its_share() -> None:
    text = measured(COSTS)
    assert "**100 pages a second and core.**" in text
    assert cells(text, "parse") == ["parse", "8.00 ms", "80%"]
    assert cells(text, "a page's HTML")[1] == "200.0 kB"


def test_the_document_states_what_it_takes_for_granted() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert cells(text, "documents of CC-NEWS")[1] == f"{Published().pages / 1e6} million"
    assert cells(text, "its WARC files a month")[1] == str(Published().files)
    assert cells(text, "bytes of one")[1] == f"{Published().file_bytes / 1e9:.4f} GB"
    assert cells(text, "a core for an hour")[1] == f"{Cluster().dollars:.2f} dollars"
    assert cells(text, "the cluster")[1] == (
        f"{Cluster().machines} machines, {Cluster().cores} cores and {Cluster().gigabits:.0f} Gbit/s each"
    )
    assert "pages a second and core" in text


@pytest.mark.slow
def test_arrow_costs_less_than_a_tenth_of_the_parse(corpora: Path) -> None:
    costs = measure_costs(corpora / "dev-fundus", rounds=3)
    assert costs.stages["articles to Arrow"] < 0.1 * costs.stages["parse"]
