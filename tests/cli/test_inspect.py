"""inspect: what is marked where, what is left of a page's markup, the index of a folder."""

from __future__ import annotations

import gzip
import json
import re
from html import unescape
from pathlib import Path

import pytest
from lxml import etree

from newsparse import WrongInput, default_registry
from newsparse.checking.pages import saved_pages
from newsparse.checking.sample import Sample, samples_in
from newsparse.cli import main
from newsparse.page import Page
from newsparse.seeing import inert
from newsparse.seeing.explain import Sight, look_at
from newsparse.seeing.folder import write_folder
from newsparse.seeing.inert import inert_copy, inert_css
from newsparse.seeing.marked import marked_copy
from newsparse.seeing.places import places_of
from newsparse.seeing.report import inspect
from newsparse.seeing.thumbnail import thumbnail
from tests.hostile import HOSTILE, hostile_page
from tests.invented import SENTENCES, URL, ld, page

TOP = Path(__file__).resolve().parent.parent.parent
SAMPLES = samples_in(TOP / "samples")


def sight_of(html: str | bytes, url: str | None = URL) -> Sight:
    return look_at(Page.read(html, url, max_bytes=10_000_000), default_registry())


def marks_of(html: str, url: str | None = URL) -> dict[str, str]:
    """The text of the first mark of every key."""
    sight = sight_of(html, url)
    copy, _ = marked_copy(sight.page.root, places_of(sight))
    found: dict[str, str] = {}
    for element in copy.iter():
        for key in (element.get("data-np") or "").split():
            found.setdefault(key, " ".join("".join(element.itertext()).split()))
    return found


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_the_headline_and_every_block_of_samples_is_marked(sample: Sample) -> None:
    sight = sight_of(sample.html, sample.url)
    copy, shown = marked_copy(sight.page.root, places_of(sight))
    assert "title" in shown or sight.draft.shown("title") is None  # a page may show its headline by script only
    assert sight.draft.body is not None
    if not sight.draft.body.detached:
        wanted = {f"body:{at}" for at in range(len(sight.composed.blocks))}
        assert wanted <= shown
    marked = {key for element in copy.iter() for key in (element.get("data-np") or "").split()}
    assert marked == shown


def test_fields_are_marked_where_they_stand() -> None:
    marks = marks_of(page(
        above="<p class='deck'>Two of seven pillars are losing ground</p><p class='byline'>By Jane Miller</p><time datetime='2031-02-09T08:00Z'>9 February 2031</time>",
        inside="<figure><img src='/pier.jpg' width=600 height=400><figcaption>The pier at dawn. Photo: Ann Lee</figcaption></figure>",
        after="<div class='tags'><a rel=tag href='/t/bridge'>bridge</a> <a rel=tag href='/t/harbour'>harbour</a></div>",
        footer="<p>© 2031 Eastmere Post. All rights reserved.</p>",
    ))  # fmt: skip
    assert marks["title"] == "Eastmere rebuilds its bridge"
    assert marks["authors"] == "By Jane Miller"
    assert marks["published_at"] == "9 February 2031"
    assert marks["tags"] == "bridge"
    assert marks["copyright"] == "© 2031 Eastmere Post. All rights reserved."
    assert marks["body:0"] == f"{SENTENCES[0]} {SENTENCES[0]}"
    assert "images:0" in marks


def test_removed_parts_are_marked() -> None:
    marks = marks_of(page(inside="<p>Subscribe to our newsletter</p>"))
    assert "Subscribe to our newsletter" in {text for key, text in marks.items() if key.startswith("removed:")}


def test_lines_of_one_element_are_marked_one_by_one() -> None:
    lines = "<br><br>".join(f"{sentence} {sentence}" for sentence in SENTENCES)
    html = f"<html lang=en><head><title>Lines</title></head><body><h1>Eastmere rebuilds its bridge</h1><div class=text>{lines}</div></body></html>"
    marks = marks_of(html)
    assert marks["body:1"] == f"{SENTENCES[1]} {SENTENCES[1]}"
    assert marks["body:4"] == f"{SENTENCES[4]} {SENTENCES[4]}"


def test_a_body_from_a_script_has_no_place() -> None:
    text = " ".join(SENTENCES)
    html = f"<html><head><title>Pier</title>{ld(json.dumps({'@type': 'NewsArticle', 'headline': 'Pier', 'articleBody': text}))}</head><body><h1>Pier</h1></body></html>"
    sight = sight_of(html)
    assert sight.composed.blocks
    assert not [place for place in places_of(sight) if place.key.startswith("body:")]
    assert text[:60] in inspect(html, URL)


def test_the_page_is_left_as_it_was() -> None:
    one = Page.read(page(), URL, max_bytes=1_000_000)
    before = etree.tostring(one.root)
    look_at(one, default_registry())
    sight = look_at(one, default_registry())
    marked_copy(sight.page.root, places_of(sight))
    assert etree.tostring(one.root) == before


@pytest.mark.parametrize("part", HOSTILE)
def test_nothing_that_acts_or_loads_is_left(part: str) -> None:
    copy, _ = inert_copy(Page.read(hostile_page(part), max_bytes=1_000_000).root)
    for element in copy.iter():
        assert element.tag in inert._KEPT | {"span", "div"}
        assert set(element.attrib) <= inert._ATTRIBUTES | {"src", "data-np-stand-in"}
        assert element.get("src") in (None, inert.PIXEL)
        assert "tracker" not in (element.get("style") or "")
        if element.tag == "style":
            assert not re.search(r"url\s*\(|image-set|@import", element.text or "", re.I)


@pytest.mark.parametrize(
    ("css", "left"),
    [
        ("p { color: red }", "p { color: red }"),
        ("p { background: url(http://a.example/x) no-repeat }", "p { background: none no-repeat }"),
        ("p { background: \\75 rl('x') }", "p { background: none }"),
        ("p { background: u\\000072l(\"x\") }", "p { background: none }"),
        ("@import 'x.css'; p { color: red }", " p { color: red }"),
        ("@\\49MPORT url(x.css); p {}", " p {}"),
        ("p { background: image-set('x' 1x) }", "p { background: inert-function('x' 1x) }"),
        ("p { background: url/**/(x) }", "p { background: url (x) }"),
        ("p { behavior: inert }", "p { inert: inert }"),
        ("p { position : FIXED }", "p { position: absolute }"),
        (".md\\:flex::before { content: '\\201C' }", ".md\\:flex::before { content: '\\201C' }"),
        ("</style><script>", "/style>script>"),
        ("p { background: url(x", "p { background: none"),
    ],
)  # fmt: skip
def test_style_sheets_name_no_file(css: str, left: str) -> None:
    assert inert_css(css) == left


@pytest.mark.parametrize(
    ("pattern", "match", "miss", "long"),
    [
        (inert._ESCAPE, "\\75 ", "75", "\\" * 50_000),
        (inert._AT_RULE, "@import x;", "@media x", "@import " * 20_000),
        (inert._URL, "url( 'x' )", "uri(x)", "url(" * 20_000),
        (inert._FUNCTION, "image-set(", "image-set", "image" * 20_000),
        (inert._CODE, "behaviour :", "behave:", "behavior " * 10_000),
        (inert._FIXED, "position:fixed", "position:sticky", "position" * 10_000),
        (inert._COMMENT, "/* x */", "/ x /", "/*" * 30_000),
    ],
)
def test_patterns(pattern: re.Pattern[str], match: str, miss: str, long: str) -> None:
    assert pattern.search(match)
    assert not pattern.search(miss)
    pattern.sub("", long)


def test_the_report_is_one_file_under_a_policy() -> None:
    report = inspect(page(), URL)
    assert not re.search(r"""(?:src|href)=["']?(?!data:)[^"' >]*//""", report.split("srcdoc=")[0])
    assert "default-src &#39;none&#39;" in report
    assert 'sandbox="allow-same-origin"' in report
    inner = unescape(report.split('srcdoc="')[1].split('"', 1)[0])
    assert inner.startswith("<!doctype html><html")
    assert inner.index("Content-Security-Policy") < inner.index("<style")


def test_what_a_page_writes_stays_text_beside_it() -> None:
    evil = "</p><script>alert(1)</script>"
    report = inspect(page(head=f'<meta name="author" content="{evil}"><meta name="description" content="{evil}">'), URL)
    assert report.count("<script") == 1
    assert "&lt;/p&gt;" in report


def test_a_refused_page_is_shown() -> None:
    report = inspect("<html><body><p>Nothing but a line.</p></body></html>")
    assert 'class="refused"' in report and "no headline" in report
    assert "Nothing but a line." in report
    with pytest.raises(WrongInput):
        inspect(None)  # type: ignore[arg-type]


def test_a_deep_page_is_shown() -> None:
    assert "the bottom" in inspect("<h1>Deep</h1>" + "<div>" * 3000 + "the bottom" + "</div>" * 3000)


def corpus(folder: Path, gold: dict[str, object]) -> Path:
    (folder / "html").mkdir()
    (folder / "html" / "1.html.gz").write_bytes(gzip.compress(page().encode()))
    row = {"id": "1", "html": "html/1.html.gz", "url": URL, "gold": gold}
    (folder / "index.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    return folder


def test_a_corpus_shows_what_differs_from_gold(tmp_path: Path) -> None:
    pages = saved_pages(corpus(tmp_path, {"title": "Another headline"}))
    (shown,) = write_folder(pages, tmp_path / "out", default_registry())
    assert [problem.field for problem in shown.problems] == ["title"]
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "<dt>title</dt>" in index and "another headline" in index
    assert 'stroke="#d50000"' in index  # the headline's bar
    assert (tmp_path / "out" / "1.html").exists()


def test_a_corpus_that_is_right_needs_no_report(tmp_path: Path) -> None:
    folder = corpus(tmp_path, {"title": "Eastmere rebuilds its bridge"})
    assert write_folder(saved_pages(folder), tmp_path / "out", default_registry()) == []
    assert "1 page, 0 with something to look at" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert len(write_folder(saved_pages(folder), tmp_path / "out", default_registry(), every=True)) == 1


def test_saved_pages_of_any_names_get_files_of_their_own(tmp_path: Path) -> None:
    for name in ("a.html", "sub/a.html", "sub a.htm", "index.html", "다리.html.gz"):
        file = tmp_path / "in" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(gzip.compress(page().encode()) if name.endswith("gz") else page().encode())
    (tmp_path / "in" / "broken.html").write_bytes(b"\x1f\x8bno gzip")
    (tmp_path / "in" / "empty.html").write_bytes(b"")
    shown = write_folder(saved_pages(tmp_path / "in"), tmp_path / "out", default_registry())
    files = [one.file for one in shown if one.file]
    assert len(files) == len(set(files)) == 5
    assert "index.html" not in files
    assert all((tmp_path / "out" / file).is_file() for file in files)
    assert [one.id for one in shown if not one.file] == ["broken.html", "empty.html"]


def test_a_thumbnail_is_small() -> None:
    for sample in SAMPLES:
        drawing = thumbnail(sight_of(sample.html, sample.url))
        etree.fromstring(drawing)
        assert len(drawing) < 40_000


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["page.html"], "required: -o"),
        (["FOLDER", "-o", "out", "--url", URL], "are those of one page"),
        (["page.html", "-o", "out", "--all"], "--all is for a folder"),
        (["page.html", "-o", "FOLDER"], "is a folder; of a page a file is written"),
    ],
)
def test_wrong_use_says_what_to_do(arguments: list[str], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", *(str(tmp_path) if one == "FOLDER" else one for one in arguments)]) == 2
    assert says in capsys.readouterr().err


def test_the_command_writes_a_report_or_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    assert main(["inspect", str(tmp_path / "in"), "-o", str(tmp_path / "out")]) == 1
    assert "there is no page in it" in capsys.readouterr().err
    file = tmp_path / "in" / "page.html"
    file.write_text(page(), encoding="utf-8")
    assert main(["inspect", str(file), "-o", str(tmp_path / "report.html"), "--url", URL]) == 0
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    capsys.readouterr()
    assert main(["inspect", str(tmp_path / "in"), "-o", str(tmp_path / "out")]) == 0
    assert "1 page, 0 with something to look at" in capsys.readouterr().out
    assert main(["inspect", str(tmp_path / "none.html"), "-o", str(tmp_path / "x.html")]) == 1
    assert "no such file" in capsys.readouterr().err
