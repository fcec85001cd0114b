"""Where the time goes is booked under the step that took it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from newsparse.fields import AFTER_BODY, BEFORE_BODY
from tests.bench.corpus import TOP
from tests.bench.stages import STEPS, stages


def test_every_timed_step_is_still_called_that() -> None:
    assert [name for place, name, _ in STEPS if not hasattr(place, name)] == []


def test_every_field_and_every_step_has_a_line_of_its_own(tmp_path: Path) -> None:
    page = TOP / "samples" / "tables-and-lists" / "page.html"
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "a.html.gz").write_bytes(gzip.compress(page.read_bytes()))
    row = {"id": "a", "html": "html/a.html.gz", "url": "https://a.example/1", "gold": {}}
    (tmp_path / "index.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    booked = stages(tmp_path)
    fields = {f"field {field.name}" for field in BEFORE_BODY + AFTER_BODY}
    assert fields <= booked.keys()
    assert {label() for _, _, label in STEPS} - {"script state", "microdata"} <= booked.keys()
