"""The comparison with the peers: what becomes of their answers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.documents import with_block
from tests.bench.measures import page_scores
from tests.bench.peers import Row, Run, as_article, as_markdown

_GOLD = {"title": "Pier reopens", "body": "The pier is open again.", "authors": ["Mina Seo"], "published": "2031-04-09T10:00:00+09:00"}


def test_a_peer_is_measured_as_newsparse_is() -> None:
    answer = {"title": "Pier reopens", "body": "The pier is open again.", "authors": ["Mina Seo"], "published": "2031-04-09T10:00:00+09:00"}
    scores = page_scores(_GOLD, as_article(answer), refused=False)
    assert all(scores[name] == 1 for name in ("title", "exact", "author_f1", "date", "instant"))


def test_an_instant_without_zone_is_a_day_only() -> None:
    scores = page_scores(_GOLD, as_article({"published": "2031-04-09 10:00:00"}), refused=False)
    assert (scores["date"], scores["instant"]) == (1, 0)


def test_what_a_tool_never_offers_has_no_figure() -> None:
    run = Run("tool 1", offered={"title", "body"}, seconds=3.0, floor=1.5)
    run.pages.append(page_scores(_GOLD, as_article({"title": "Pier reopens"}), refused=False))
    row = run.row()
    assert row.figures["title"] == 100 and row.figures["exact"] == 0
    assert "author_f1" not in row.figures
    assert row.times_lxml == 2


def test_the_table_names_each_tool_with_its_version() -> None:
    table = as_markdown({"dev-x": [Row("tool 1", 2, {"title": 50.0}, 2.0, 1)]})
    assert table.splitlines()[-1] == "| tool 1 | 2 | 50.0 | 2.0 | 1 |"


def test_a_block_is_replaced_by_its_name_only() -> None:
    text = "<!-- a: begin -->\nold\n<!-- a: end -->\n<!-- b: begin -->\nkept\n<!-- b: end -->\n"
    assert with_block(text, "a", "new") == text.replace("old\n", "\nnew\n\n")


def test_the_readers_need_nothing_of_newsparse() -> None:
    script = Path(__file__).with_name("peer_readers.py")
    code = f"import runpy, sys; m = runpy.run_path({json.dumps(str(script))}); print(sorted(m['READERS'])); assert 'newsparse' not in sys.modules"
    said = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert "trafilatura" in said.stdout
