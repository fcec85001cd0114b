"""``newsparse publishers``, and the document that it writes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import GENERIC_ONLY, Extractor, cli, css
from newsparse.publishers.listing import listing, markdown, table
from newsparse.table import aligned


def test_the_document_is_what_the_classes_say(top: Path) -> None:
    assert (top / "docs" / "publishers.md").read_text(encoding="utf-8") == markdown(), "run python -m newsparse.publishers"


def test_every_kind_is_listed() -> None:
    rows = listing()
    assert {row.kind for row in rows} == {"publisher", "platform", "outlet"}
    assert all(row.name and row.country and row.hosts and row.extractors for row in rows if row.kind == "publisher")
    assert all(not row.hosts and row.declares for row in rows if row.kind == "platform")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("spiegel", "DER SPIEGEL"), ("www.bbc.co.uk", "BBC"), ("bbc.co.uk", "BBC"), ("한국일보", "한국일보"), ("HankookIlboScript", "한국일보"),
        ("is", "mbl.is"), ("ndsoftold", "NDSoftOld"), ("busan.com", "부산일보"), ("포쓰저널", "포쓰저널"),
    ],
)  # fmt: skip
def test_a_query(query: str, name: str) -> None:
    assert name in [row.name for row in listing(query)]
    assert listing(query) != listing()


def test_layouts_of_one_publisher_are_one_row() -> None:
    (row,) = [row for row in listing("hankookilbo.com") if row.kind == "publisher"]
    assert row.extractors == ("HankookIlboScript", "HankookIlbo")
    assert {"tags", "body", "drop"} <= set(row.declares)


def test_a_query_for_a_host_imports_only_what_it_leads_to() -> None:
    code = (
        "import sys; from newsparse.publishers.listing import listing; assert listing('kicker.de');"
        "print([m for m in sys.modules if m.startswith('newsparse.publishers.') and m.count('.') == 3])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent.parent)
    assert set(json.loads(run.stdout.replace("'", '"'))) == {"newsparse.publishers.de.kicker", "newsparse.publishers.kr.rows", "newsparse.publishers.kr.outlets"}


def test_others_extractors_are_listed_too() -> None:
    class Lantern(Extractor):
        """Lantern of the North: a weekly."""

        hosts = ("lantern.example",)
        body = css(".story")

    rows = listing("lantern", GENERIC_ONLY.with_extractors(Lantern))
    assert [(row.name, row.country, row.declares) for row in rows] == [("Lantern of the North", "", ("body",))]


def test_the_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["publishers", "ytn.co.kr"]) == 0
    head, line = capfd.readouterr().out.splitlines()
    assert head.split() == ["NAME", "COUNTRY", "HOSTS", "DECLARES"]
    assert line.split()[:3] == ["YTN", "KR", "ytn.co.kr"]
    assert cli.main(["publishers", "ytn.co.kr", "--json"]) == 0
    (row,) = json.loads(capfd.readouterr().out)
    assert row["hosts"] == ["ytn.co.kr"] and "body" in row["declares"]
    assert cli.main(["publishers", "no such paper"]) == 1
    out, err = capfd.readouterr()
    assert out == "" and "nothing is called 'no such paper'" in err
    assert cli.main(["publishers", "no such paper", "--json"]) == 1
    assert capfd.readouterr().out == "[]\n"


def test_tables_are_aligned_by_what_a_terminal_shows() -> None:
    text = aligned(("NAME", "N"), [("한국일보", 3), ("BBC", 120)])
    assert text.splitlines() == ["NAME        N", "한국일보    3", "BBC       120"]
    assert table([]).startswith("NAME")
