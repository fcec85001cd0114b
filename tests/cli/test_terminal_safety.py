"""What a page wrote never steers the terminal, whichever command prints it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse import cli
from newsparse.checking.sample import Sample
from newsparse.cli.output import FORMATS
from tests.invented import URL, ld, page

#: Sets the title of the window; colours, by the one-byte control of C1; deletes; turns the direction of what follows.
EVIL = "\x1b]0;owned\x07 \x9b31m \x7f \u202e\u2066 \x1b[2J"
#: What may not be printed: controls but line breaks and form feeds (which part articles), C1, marks of direction.
FORBIDDEN = {chr(n) for n in (*range(10), 11, *range(13, 32), *range(0x7F, 0xA0))} | set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

Run = Callable[..., str]


def hostile(extra: str = "") -> str:
    """A page with such text wherever a field may be read from."""
    said = json.dumps({
        "@type": "NewsArticle", "headline": f"Pillars {EVIL}", "datePublished": "2031-02-09T08:00:00Z", "articleSection": f"City {EVIL}",
        "author": {"name": f"Jane Miller {EVIL}"}, "keywords": [f"pier {EVIL}", f"tide {EVIL}"], "publisher": {"name": f"Eastmere {EVIL} Post"},
    })  # fmt: skip
    head = ld(said) + f'<meta property="og:title" content="Bridge {EVIL}"><meta name="description" content="Of pillars {EVIL}">'
    head += f'<meta property="og:image" content="/lead{EVIL}.jpg"><meta name="x{EVIL}-published" content="2031-02-09">'
    above = f"<p class='deck'>Two pillars gave way {EVIL}</p><p class='byline'>By Jane Miller {EVIL}, Harbour Reporter</p>"
    inside = (
        f"<p class='x{EVIL}' id='y{EVIL}'>Read more: <a href='/x'>The tide {EVIL}</a></p><h2>Pillars {EVIL} and sand</h2>"
        f"<blockquote><p>The sea takes {EVIL} what it wants, said the mayor of Eastmere on Monday.</p></blockquote>"
        f"<ul><li>First {EVIL}</li><li>Second {EVIL}</li></ul><pre>a {EVIL} poem\nof two lines</pre>"
        f"<table><tr><th>Year {EVIL}</th><th>Tide</th></tr><tr><td>2031</td><td>5 {EVIL}</td></tr></table>"
        f"<figure><img src='/pillar{EVIL}.jpg' alt='A pillar'><figcaption>A pillar {EVIL} (Photo: Ann {EVIL} Lee)</figcaption></figure>{extra}"
    )
    after = f"<p class='copyright'>© 2031 Eastmere Post {EVIL}. All rights reserved.</p>"
    return page(head=head, above=above, inside=inside, after=after, title=f"Eastmere {EVIL} rebuilds its bridge")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(hostile(), encoding="utf-8")
    return path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command as on a terminal without colours; gives all that it printed."""
    monkeypatch.setenv("NO_COLOR", "1")

    def call(*arguments: str | Path) -> str:
        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        cli.main([str(one) for one in arguments])
        printed = "".join(capfd.readouterr())
        assert not FORBIDDEN & set(printed), sorted(FORBIDDEN & set(printed))
        return printed

    return call


def saved(folder: Path, name: str, extra: str = "") -> Path:
    """A sample of the page, with the golden that it gives."""
    sample = Sample(folder / name)
    sample.folder.mkdir(parents=True)
    (sample.folder / "page.html").write_text(hostile(extra), encoding="utf-8")
    (sample.folder / "url.txt").write_text(URL + "\n", encoding="utf-8")
    return sample.folder


@pytest.mark.parametrize("format_", [None, *FORMATS])
def test_parse(format_: str | None, file: Path, run: Run) -> None:
    asked = ("--format", format_) if format_ else ()
    assert "Pillars" in run("parse", file, "--url", URL, *asked)
    assert "Pillars" in run("parse", file, file, *asked)


@pytest.mark.parametrize("format_", ["text", "json"])
def test_explain(format_: str, file: Path, run: Run) -> None:
    assert "Pillars" in run("explain", file, "--url", URL, "--format", format_)


def test_inspect(file: Path, tmp_path: Path, run: Run) -> None:
    run("inspect", file, "-o", tmp_path / "report.html")
    assert "with something to look at" in run("inspect", tmp_path, "-o", tmp_path / "reports")


def test_check(tmp_path: Path, run: Run) -> None:
    folder = saved(tmp_path, "harbour")
    assert "rebuilds its bridge" in run("check", folder, "--update")
    golden = folder / "article.json"
    golden.write_text(golden.read_text(encoding="utf-8").replace("Pillars", "Posts").replace("tide", "ebb"), encoding="utf-8")
    assert "differs" in run("check", folder)
    assert "Pillars" in run("check", folder, "--update")


@pytest.mark.parametrize("format_", ["text", "markdown", "json"])
def test_diff(format_: str, file: Path, tmp_path: Path, run: Run) -> None:
    rules = tmp_path / "rules.py"
    rules.write_text("from newsparse import Extractor, css\nclass R(Extractor):\n    hosts = ('eastmere-post.example',)\n    title = css('.deck')\n", encoding="utf-8")
    folder = saved(tmp_path / "samples", "harbour").parent
    assert "Two pillars gave way" in run("diff", "now", rules, folder, "--provenance", "--format", format_)
    before, after = tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    before.write_text(json.dumps({"title": f"One {EVIL}", f"field {EVIL}": 1}) + "\n", encoding="utf-8")
    after.write_text(json.dumps({"title": f"Other {EVIL}", f"field {EVIL}": 2}) + "\n", encoding="utf-8")
    assert "Other" in run("diff", before, after, "--format", format_)


def test_new(file: Path, tmp_path: Path, run: Run) -> None:
    assert "rebuilds its bridge" in run("new", file, "--url", URL, "--dry-run", "--to", tmp_path)
    assert "wrote" in run("new", file, "--url", URL, "--to", tmp_path)


@pytest.mark.slow
def test_batch(file: Path, tmp_path: Path, run: Run) -> None:
    pages = tmp_path / "pages.jsonl"
    pages.write_text(json.dumps({"html": hostile(), "url": URL, "id": EVIL}) + f"\n{{ {EVIL}\n", encoding="utf-8")
    assert "2 records: 1 article, 1 error" in run("batch", pages, "-o", tmp_path / f"out{EVIL[-4:]}", "--format", "jsonl", "--workers", "1")
    assert "no such" in run("batch", tmp_path / f"gone{EVIL[:3]}", "-o", tmp_path / "other")


def test_publishers(run: Run) -> None:
    assert "nothing is called" in run("publishers", f"gone{EVIL}")
    assert "[]" in run("publishers", f"gone{EVIL}", "--json")
