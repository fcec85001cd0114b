"""diff: which fields two versions, two sets of rules or two runs read otherwise."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse import parse
from newsparse.checking.pages import SavedPage, saved_pages
from newsparse.cli import main
from newsparse.comparing.changes import Change, changes_of
from newsparse.comparing.tell import as_markdown, as_text, excerpts
from tests.cli.test_inspect import corpus
from tests.invented import SENTENCES, URL, page

PACKAGE = Path(newsparse.__file__).parent
RULES = """
from newsparse import Extractor, css
class Post(Extractor):
    hosts = ("eastmere-post.example",)
    title = css("h2.own")
    section = css(".place")
"""
PAGE = page(above="<p class='place'>Town</p>", inside="<h2 class='own'>A bridge returns</h2>")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A corpus of one page, whose gold has the second headline, and rules that read it."""
    here = tmp_path / "pages"
    here.mkdir()
    corpus(here, {"title": "A bridge returns", "authors": ["Jane Miller"]})
    import gzip

    (here / "html" / "1.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "rules.py").write_text(RULES, encoding="utf-8")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["diff", *arguments])
    return code, capsys.readouterr().out


def test_the_same_reader_twice_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "now", "now", str(folder / "pages")) == (0, "now to now: 1 page, 0 changed\n")


def test_rules_that_mend_a_field(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = str(folder / "rules.py")
    code, out = told(capsys, "now", rules, str(folder / "pages"), "--format", "json")
    assert code == 1
    changes = {change["field"]: change for change in json.loads(out)["changes"]}
    assert (changes["title"]["before"], changes["title"]["after"]) == ("Eastmere rebuilds its bridge", "A bridge returns")
    assert (changes["title"]["kind"], changes["title"]["verdict"]) == ("changed", "mended")
    assert (changes["section"]["kind"], changes["section"]["after"], changes["section"]["verdict"]) == ("gained", "Town", "")
    assert "provenance" not in changes and "body" not in changes
    back = json.loads(told(capsys, rules, "now", str(folder / "pages"), "--format", "json")[1])
    assert {change["field"]: change["verdict"] for change in back["changes"]}["title"] == "broken"


def test_text_is_a_table_and_the_values(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = told(capsys, "now", str(folder / "rules.py"), str(folder / "pages"), "--field", "title")
    assert code == 1
    assert out.splitlines()[2:] == [
        "FIELD  PAGES  GAINED  LOST  CHANGED  MENDED  BROKEN",
        "title      1       0     0        1       1       0",
        "",
        "title",
        "  1 (mended)",
        "    - Eastmere rebuilds its bridge",
        "    + A bridge returns",
    ]


def test_a_field_alone_that_did_not_change(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "now", str(folder / "rules.py"), str(folder / "pages"), "--field", "tags")[0] == 0


def test_provenance_is_compared_when_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = told(capsys, "now", str(folder / "rules.py"), str(folder / "pages"), "--provenance", "--format", "json")
    changes = {change["field"]: change for change in json.loads(out)["changes"]}
    assert changes["source of title"]["before"] == "Generic: h1"
    assert changes["source of title"]["after"] == 'Post: css("h2.own")'


def test_generic_against_rules_that_come_with_newsparse(capsys: pytest.CaptureFixture[str]) -> None:
    samples = Path(__file__).resolve().parent.parent.parent / "samples"
    code, out = told(capsys, "generic", "now", str(samples / "ytn"), "--format", "json")
    assert code == 1
    assert {"extractor"} <= {change["field"] for change in json.loads(out)["changes"]}


@pytest.mark.slow
def test_a_source_tree_reads_in_an_interpreter_of_its_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree = folder / "other"
    shutil.copytree(PACKAGE, tree / "newsparse", ignore=shutil.ignore_patterns("__pycache__"))
    parse_file = tree / "newsparse" / "parsing.py"
    text = parse_file.read_text(encoding="utf-8").replace("        return Article(**values)", "        values['section'] = 'Elsewhere'\n        return Article(**values)")
    parse_file.write_text(text, encoding="utf-8")
    code, out = told(capsys, str(tree), "now", str(folder / "pages"), "--format", "json")
    assert code == 1
    (change,) = json.loads(out)["changes"]
    assert (change["field"], change["before"], change["kind"]) == ("section", "Elsewhere", "lost")


@pytest.mark.slow
def test_a_revision_reads_in_an_interpreter_of_its_own(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    checkout = folder / "checkout"
    shutil.copytree(PACKAGE, checkout / "newsparse", ignore=shutil.ignore_patterns("__pycache__"))
    for command in (["init", "-q"], ["add", "."], ["-c", "user.name=x", "-c", "user.email=x@x.example", "commit", "-qm", "x"], ["tag", "old"]):
        subprocess.run(["git", *command], cwd=checkout, check=True, capture_output=True)
    monkeypatch.chdir(checkout / "newsparse")
    assert told(capsys, "git:old", "now", str(folder / "pages"))[0] == 0
    assert main(["diff", "git:none", "now", str(folder / "pages")]) == 2
    assert "git has no newsparse at 'none' here" in capsys.readouterr().err


def test_an_interpreter_reads_with_what_is_installed_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, sys.executable, "now", str(folder / "pages"))[0] == 0
    venv = folder / "venv" / "bin"
    venv.mkdir(parents=True)
    (venv / "python").write_text("#!/bin/sh\necho 'No module named newsparse' >&2\nexit 1\n", encoding="utf-8")
    (venv / "python").chmod(0o755)
    assert main(["diff", str(folder / "venv"), "now", str(folder / "pages")]) == 2
    assert "cannot read pages with newsparse: No module named newsparse" in capsys.readouterr().err


def test_saved_articles_are_compared_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    article = parse(page(), URL)
    other = article.model_copy(update={"tags": ("bridge",)})
    gone = parse(page(), "https://www.eastmere-post.example/news/other-7654321.html")
    before.write_text(article.model_dump_json() + "\n" + gone.model_dump_json() + "\n", encoding="utf-8")
    after.write_text(other.model_dump_json() + "\n\n", encoding="utf-8")
    code, out = told(capsys, str(before), str(after), "--format", "json")
    assert code == 1
    found = {(change["field"], change["kind"]) for change in json.loads(out)["changes"]}
    assert found == {("tags", "gained"), ("article", "lost")}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["now", "now"], "name the PAGES to be read"),
        (["a.jsonl", "b.jsonl", "PAGES"], "leave out PAGES"),
        (["a.jsonl", "now", "PAGES"], "can only be compared with another"),
        (["before", "now", "PAGES"], "'before' names nothing that reads pages; name now, generic, a file of extractors"),
        (["now", "now", "none.html"], "none.html: no such file or folder"),
        (["now", "now", "EMPTY"], "there is no page in"),
        (["none.jsonl", "none.jsonl"], "none.jsonl: No such file"),
        (["BAD", "BAD"], "line 1 of"),
    ],
)
def test_wrong_use_says_what_to_do(arguments: list[str], says: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    (folder / "bad.jsonl").write_text("[]\n", encoding="utf-8")
    places = {"PAGES": "pages", "EMPTY": "empty", "BAD": "bad.jsonl"}
    assert main(["diff", *(str(folder / places[one]) if one in places else one for one in arguments)]) == 2
    assert says in capsys.readouterr().err


def test_a_refusal_is_a_change_and_gold_judges_it(tmp_path: Path) -> None:
    (one,) = saved_pages(corpus(tmp_path, {"title": "Eastmere rebuilds its bridge"}))
    article = parse(page(), URL).model_dump(mode="json")
    (change,) = changes_of(one, article, "no headline was found")
    assert (change.field, change.before, change.after, change.verdict) == ("article", "Eastmere rebuilds its bridge", None, "broken")
    assert list(changes_of(one, "no headline", "no headline was found")) == []


def test_a_field_that_a_version_lacks_is_no_change_if_it_is_empty() -> None:
    one = SavedPage("1", None, Path("1.html"))
    article = parse(page(), URL).model_dump(mode="json")
    older = {name: value for name, value in article.items() if name not in ("comment_count", "updates")}
    assert list(changes_of(one, older, article)) == []
    newer = {**article, "mood": "calm"}
    assert [change.field for change in changes_of(one, article, newer)] == ["mood"]


def test_long_values_are_shown_where_they_differ() -> None:
    text = " ".join(SENTENCES * 3)
    before, after = excerpts(Change("1", "text", text, text.replace("gallery", "balcony", 1)))
    assert "gallery" in before and "balcony" in after
    assert max(len(before), len(after)) < 210


def test_markdown_is_not_broken_by_what_pages_say() -> None:
    evil = "</details><script>alert(1)</script> | `x` \x1b[31m\n# head"
    shown = as_markdown([Change("a|b", "title", evil, "x")], 1, ("now", "rules_of_mine.py"), 5)
    assert "<script" not in shown and "\x1b" not in shown
    assert "rules\\_of\\_mine.py" in shown
    assert shown.count("</details>") == 1
    assert "@" not in as_markdown([Change("a", "authors", "@somebody", "x")], 1, ("now", "x"), 5)
    assert "| title | 1 | 0 | 0 | 1 | 0 | 0 |" in shown
    assert "\x1b" not in as_text([Change("a", "title", evil, "x")], 1, ("now", "x"), 5)


def test_many_changes_are_cut_and_the_broken_ones_come_first() -> None:
    many = [Change(str(at), "title", "a", "b", "broken" if at == 8 else "") for at in range(9)]
    shown = as_text(many, 9, ("now", "x"), 2)
    assert shown.index("  8 (broken)") < shown.index("  0\n")
    assert "and 7 more" in shown
