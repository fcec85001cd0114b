"""``newsparse new``: from a saved page to a publisher's file and a sample."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import Page, cli
from newsparse.scaffold.look import look
from newsparse.scaffold.rule import rule_for
from newsparse.scaffold.selectors import Selectors, is_written
from newsparse.scaffold.write import source_of

URL = "https://www.tallowbaycourier.example/coast/keepers"
TEXT = """<p>Two keepers moved into the cottage at Cape Tallow on Monday, the first to live there since the lamp was left to machines.</p>
<p>The coast guard said that the machines had failed on nine nights of the last winter, and that nobody had noticed until the morning.</p>
%s
<p>The only way to the cape is a path of four kilometres across the dunes, which the sea covers twice a day and hides for six hours.</p>
<p>The keepers have a goat, forty hens and a radio; the mail will come on Thursdays if the tide allows it, the post office promised.</p>"""
PAGE = f"""<html lang="en-NZ"><head><title>Lighthouse keepers return - The Tallow Bay Courier</title>
<meta property="og:site_name" content="The Tallow Bay Courier"></head><body><main>
<p class="story-kicker">Coast</p><h1 class="story-title mb-20">Lighthouse keepers return</h1>
<p class="story-strap">After twenty-six years of machines, two people will tend the lamp again</p>
<div class="story-meta"><span class="story-who">Words by Perpetua Quill</span> <span class="story-when" data-time="2031-05-06T07:15:00">Tuesday</span></div>
<div class="story-copy css-1a2b3c">{TEXT % '<div class="story-plug"><p>The Courier has no owner but its readers. If you can, pay for a year.</p></div>'}</div>
<ul class="story-topics"><li><a href="/t/1">Lighthouses</a></li><li><a href="/t/2">Cape Tallow</a></li></ul></main></body></html>"""
NDSOFT = """<html lang="ko"><head><title>솔섬 도서관 - 솔섬신문</title><meta property="og:site_name" content="솔섬신문"></head><body>
<header class="article-view-header"><h3 class="heading">솔섬 도서관, 밤배로 책을 나른다</h3></header>
<div id="article-view-content-div"><p>솔섬 도서관이 이달부터 밤배에 책을 실어 이웃 섬으로 나른다. 배는 날마다 저녁 일곱 시에 떠나 섬 다섯 곳을 돈다.</p>
<p>도서관은 한 번에 삼백 권을 싣고, 주민은 이튿날 아침 부두에서 책을 받아 간다고 밝혔다. 책은 두 주 동안 빌릴 수 있다.</p></div></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def rule_of(html: str, url: str = URL) -> tuple[dict[str, str], set[str]]:
    """What the rule of a page declares, and what it mentions."""
    rule = rule_for(look(Page.read(html, url, max_bytes=100_000)))
    declared = {name: repr(source) for name, source in rule.declared.items()} | ({"drop": repr(rule.drop[0])} if rule.drop else {})
    return declared, {f"{field} = {source}" for field, source, _ in rule.mentioned}


def test_what_the_engine_guessed_is_declared_and_what_it_missed_is_mentioned() -> None:
    """Which of the two depends on what the engine finds, and it gets better; none of it is lost."""
    declared, mentioned = rule_of(PAGE)
    assert declared["authors"] == 'css(".story-who")'
    assert declared["tags"] == 'css(".story-topics a")'
    offered = mentioned | {f"{field} = {source}" for field, source in declared.items()}
    for offer in (
        'subtitles = css(".story-strap")', 'published_at = css(".story-when", attr="data-time")', 'section = css(".story-kicker")', 'body = css(".story-copy")',
    ):  # fmt: skip
        assert offer in offered
    assert {'drop = (css(".story-plug"),)', 'drop = css(".story-plug")'} & offered


def test_the_only_h1_needs_no_declaration() -> None:
    assert "title" not in rule_of(PAGE)[0]
    assert rule_of(PAGE.replace("</main>", "<h1>More from the coast</h1></main>"))[0].get("title") in (None, 'css(".story-title")')


def test_what_the_page_states_needs_no_declaration() -> None:
    stated = '<meta name="author" content="Perpetua Quill"><meta property="article:published_time" content="2031-05-06T07:15:00+12:00"></head>'
    declared, mentioned = rule_of(PAGE.replace("</head>", stated))
    assert "published_at" not in declared
    assert not any(one.startswith("published_at") for one in mentioned)


def test_boxes_that_the_engine_left_out_are_dropped_from_the_declared_body() -> None:
    box = '<div class="story-plug"><ul><li><a href="/1">Seal sleeps through the regatta</a></li><li><a href="/2">Pier loses a plank</a></li></ul></div>'
    declared, _ = rule_of(PAGE.replace(PAGE[PAGE.index('<div class="story-plug">') : PAGE.index("</div>", PAGE.index("story-plug")) + 6], box))
    assert declared["body"] == 'css(".story-copy")'
    assert declared.get("drop", 'css(".story-plug")') == 'css(".story-plug")'


def test_boxes_without_a_name_are_left_out_by_what_stands_between_them() -> None:
    box = '<div class="css-9z8y7x"><h3>Most read</h3><p><a href="/1">Seal sleeps through the regatta</a></p></div>'
    page = PAGE.replace(PAGE[PAGE.index('<div class="story-plug">') : PAGE.index("</div>", PAGE.index("story-plug")) + 6], box)
    page = page[: page.index('<p class="story-strap">')] + page[page.index('<div class="story-meta">') :]
    rule = rule_for(look(Page.read(page, URL, max_bytes=100_000)))
    assert repr(rule.declared["body"]) == 'running_text(".story-copy")'
    assert "from newsparse import Extractor, css, running_text\n" in source_of(rule, in_project=False)
    assert "from newsparse.running import running_text\nfrom newsparse.sources import css\n" in source_of(rule, in_project=True)


def test_a_deck_that_opens_the_text_is_its_lead_whatever_is_around_its_words() -> None:
    strap = "After twenty-six years of machines, two people will tend the lamp again, and they have brought a goat"
    page = PAGE[: PAGE.index("<p class=\"story-strap\">")] + PAGE[PAGE.index('<div class="story-meta">') :]
    page = page.replace('<div class="story-copy css-1a2b3c">', f'<div class="story-text"><h2 class="subhead"><span>{strap}</span></h2><div class="story-copy">')
    page = page.replace("</div>\n<ul", "</div></div>\n<ul").replace('<div class="story-plug"><p>The Courier has no owner but its readers. If you can, pay for a year.</p></div>', "")
    rule = rule_for(look(Page.read(page, URL, max_bytes=100_000)))
    assert {name: repr(rule.declared[name]) for name in ("lead", "body")} == {"lead": 'css(".subhead span")', "body": 'css(".story-copy")'}


def test_a_platforms_tenant_is_its_name_and_host() -> None:
    rule = rule_for(look(Page.read(NDSOFT, "https://www.solseom.example/1", max_bytes=100_000)))
    assert (rule.base.__name__, rule.name, rule.host, rule.timezone, rule.declared) == ("NDSoft", "솔섬신문", "solseom.example", "Asia/Seoul", {})


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("rlwyg", False),
        ("rpyRU", False),
        ("story-copy", True), ("articleBody", True), ("tit_view", True), ("article2", True), ("news-text", True),
        ("css-1a2b3c", False), ("sc-bdVaJa", False), ("mb-20", False), ("Body_text__3fK2a", False), ("flex", False), ("x", False), ("item20310506", False),
        ("a" * 100_000, False), ("text-" * 20_000, False), ("AaBb" * 20_000, False),
    ],
)  # fmt: skip
def test_names_that_will_not_outlive_the_next_build_are_not_used(name: str, written: bool) -> None:
    assert is_written(name) is written


def test_a_selector_finds_its_elements_and_nothing_else() -> None:
    html = "<body><div class=box><p class=line>a</p><p class=line>b</p></div><div class=other id=main-box><p class=line>c</p></div><p class=only>d</p></body>"
    page = Page.read(html, max_bytes=1000)
    selectors = Selectors(page)
    paragraphs = list(page.root.iter("p"))
    assert selectors.of(paragraphs[:2]) == ".box .line"
    assert selectors.of(paragraphs[2:3]) == ".other .line" or selectors.of(paragraphs[2:3]) == "#main-box .line"
    assert selectors.of(paragraphs[3:]) == ".only"
    assert selectors.of(paragraphs[1:2]) is None
    assert selectors.of([]) is None


def test_from_page_to_passing_check(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    to = page.parent / "mine"
    assert cli.main(["new", str(page), "--url", URL, "--to", str(to)]) == 0
    out = capfd.readouterr().out
    assert "no platform is recognised" in out and "generic.byline" in out and "deck.classed" in out and "Next:" in out
    rule, sample = to / "tallowbaycourier.py", to / "samples" / "tallowbaycourier"
    check = ["check", str(sample), "--with", str(rule)]
    assert cli.main(check) == 1
    assert "1 unreviewed" in capfd.readouterr().out
    source = rule.read_text(encoding="utf-8")
    for field in ("published_at", "section", "body", "drop"):
        source = source.replace(f"# {field}", field)
    rule.write_text(source, encoding="utf-8")
    assert cli.main([*check, "--update"]) == 0
    assert '+ "published_at": "2031-05-06T07:15:00+12:00"' in capfd.readouterr().out
    (sample / "unreviewed.txt").unlink()
    assert cli.main(check) == 0
    assert "The Courier has no owner" not in (sample / "article.json").read_text(encoding="utf-8").split('"removals"')[0].split('"body"')[1]


def test_nothing_is_overwritten(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for present in ("tallowbaycourier.py", "samples/tallowbaycourier"):
        to = page.parent / present.replace("/", "-")
        if present.endswith(".py"):
            to.mkdir()
            (to / present).write_text("mine")
        else:
            (to / present).mkdir(parents=True)
        before = sorted(to.rglob("*"))
        assert cli.main(["new", str(page), "--url", URL, "--to", str(to)]) == 1
        assert "exists already; nothing was written" in capfd.readouterr().err
        assert sorted(to.rglob("*")) == before


def test_dry_run_writes_nothing(page: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(page.parent)
    assert cli.main(["new", "page.html", "--url", URL, "--dry-run"]) == 0
    assert 'hosts = ("tallowbaycourier.example",)' in capfd.readouterr().out
    assert list(page.parent.iterdir()) == [page]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("page.html", "--url", "https://www.spiegel.de/a"), 1, "Spiegel reads this host already"),
        (("missing.html", "--url", URL), 1, "no such file"), (("page.html",), 2, "--url"), (("page.html", "--url", "x"), 2, "absolute http"),
        (("empty.html", "--url", URL), 1, "empty.html: the input is empty"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(
    page: Path, arguments: tuple[str, ...], code: int, said: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(page.parent)
    (page.parent / "empty.html").write_text("")
    assert cli.main(["new", *arguments]) == code
    assert said in capfd.readouterr().err


@pytest.mark.slow
def test_in_the_projects_own_tree_the_host_is_listed(page: Path, top: Path, tmp_path: Path) -> None:
    """In a copy of the tree, with nothing but the package and the document that lists its hosts."""
    tree = tmp_path / "tree"
    shutil.copytree(top / "newsparse", tree / "newsparse", ignore=shutil.ignore_patterns("__pycache__"))
    (tree / "docs").mkdir()
    (tree / "docs" / "publishers.md").write_text("")
    env = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}

    def run(*arguments: str) -> tuple[int, str]:
        done = subprocess.run([sys.executable, "-m", "newsparse", *arguments], cwd=tree, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False)
        return done.returncode, done.stdout + done.stderr

    code, said = run("new", str(page), "--url", URL)
    assert code == 0, said
    written = (tree / "newsparse/publishers/nz/tallowbaycourier.py").read_text(encoding="utf-8")
    assert "from newsparse.extractor import Extractor\nfrom newsparse.sources import css\n" in written
    assert '"tallowbaycourier.example": ("nz.tallowbaycourier:TallowBayCourier",)' in (tree / "newsparse/publishers/hosts.py").read_text(encoding="utf-8")
    assert "tallowbaycourier.example" in (tree / "docs/publishers.md").read_text(encoding="utf-8")
    (tree / "samples/tallowbaycourier/unreviewed.txt").unlink()
    assert run("check", "tallowbaycourier") == (0, "ok   tallowbaycourier (TallowBayCourier)\n1 sample, 0 with problems\n")


def test_the_walk_in_the_documents_is_true(top: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The document's page gives a rule; with the document's comments taken for declarations, the check passes."""
    document = (top / "docs" / "add-a-publisher.md").read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text(document.split("```html\n")[1].split("```")[0], encoding="utf-8")
    commands = [line[2:].split()[1:] for line in document.splitlines() if line.startswith("$ newsparse")]
    assert [command[0] for command in commands] == ["new", "check", "check"]
    assert cli.main(commands[0]) == 0
    shown = document.split("```python\n")[1].split("```")[0]
    for field in ("subtitles", "published_at", "section", "body", "drop"):
        shown = shown.replace(f"# {field} =", f"{field} =")
    Path("tallow/tallowbay.py").write_text(shown, encoding="utf-8")
    assert cli.main(commands[1]) == 0
    Path("tallow/samples/tallowbay/unreviewed.txt").unlink()
    capfd.readouterr()
    assert cli.main(commands[2]) == 0
    assert capfd.readouterr().out in document
    golden = Path("tallow/samples/tallowbay/article.json").read_text(encoding="utf-8")
    assert "The Courier has no owner" not in golden.split('"provenance"')[0] and '"published_at": "2031-05-06T07:15:00+12:00"' in golden
