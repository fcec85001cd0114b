"""``newsparse new`` of a hostile page: the file it writes declares, and does nothing; no name of a file is the page's."""

from __future__ import annotations

import ast
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest

from newsparse import NewsparseError
from newsparse.checking.loading import load_extractors
from newsparse.cli import main
from newsparse.page import Page
from newsparse.scaffold.look import look
from newsparse.scaffold.rule import rule_for
from newsparse.scaffold.write import source_of
from tests.fuzz.run import case_of
from tests.invented import SENTENCES

URL = "https://unheard-post.example/a/1"
#: What could end a string, a comment or a line of Python.
ENDS = ("\n", "\r", "\r\n", "\x0c", "\x0b", "\x1c", "\x85", "\u2028", '"""', "\\", '\\"""', "'''", "#", "{0}", "%s", "\x00", "\ud83d")
_DECLARING = (
    ast.Module, ast.ClassDef, ast.Expr, ast.Constant, ast.ImportFrom, ast.alias, ast.Assign, ast.Name, ast.Store, ast.Load, ast.Tuple, ast.Call, ast.keyword, ast.BinOp, ast.BitOr,
)  # fmt: skip


def hostile(end: str) -> str:
    """A page that has code for Python everywhere a rule could take it from."""
    code = escape(f"Post{end}import os; os.mkdir('pwned'){end}x").replace("\r", "&#13;").replace("\n", "&#10;")
    names = ("og:site_name", "author", "article:section", "copyright", "article:tag", "og:locale")
    metas = "".join(f'<meta property="{name}" content="{code}">' for name in names)
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    return (
        f'<html lang="{code}"><head><title>Pier 2 reopens | {code}</title>{metas}</head><body><h1 class="headline">Pier 2 reopens</h1><p class="byline">By {code}</p>'
        f'<div class="deck" id="sub-{code}">{code}</div><span class="section-{code}">{code}</span><div class="article-body {code}">{body}<div class="promo" data-testid="{code}">{code}</div></div></body></html>'
    )


def assert_only_declares(source: str) -> None:
    """Raise unless a file holds one class of constants and of sources made of constants."""
    tree = ast.parse(source)
    odd = [ast.unparse(node) for node in ast.walk(tree) if not isinstance(node, _DECLARING)]
    assert not odd, odd[:3]
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert called <= {"css", "ld", "meta", "running_text", "xpath"}
    assert all(node.module and node.module.startswith("newsparse") for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    assert [type(node).__name__ for node in tree.body if not isinstance(node, ast.ImportFrom)] == ["Expr", "ClassDef"]
    source.encode()


def sources_for(html: str | bytes) -> list[str]:
    rule = rule_for(look(Page.read(html, URL)))
    return [source_of(rule, in_project=inside) for inside in (True, False)]


@pytest.mark.parametrize("end", ENDS, ids=ascii)
def test_code_in_a_page_stays_text(end: str) -> None:
    for source in sources_for(hostile(end)):
        assert_only_declares(source)


def test_the_check_finds_code() -> None:
    source = sources_for(hostile("\n"))[0]
    for line in ("import os", "x = open('x')", "print(1)", "from os import path"):
        with pytest.raises(AssertionError):
            assert_only_declares(f"{source}\n{line}\n")


@pytest.mark.parametrize("count", [40, pytest.param(600, marks=pytest.mark.slow)])
def test_damaged_pages_give_files_that_only_declare(count: int) -> None:
    made = 0
    for number in range(count):
        try:
            sources = sources_for(case_of(47, number, corpora=False)[0].html)
        except NewsparseError:
            continue
        for source in sources:
            assert_only_declares(source)
        made += 1
    assert made > count // 2


@pytest.mark.parametrize("name", ["None", "True", "False", "class"])
def test_a_paper_may_be_called_like_a_word_of_python(name: str, tmp_path: Path) -> None:
    html = hostile("\n").replace('property="og:site_name" content="', f'property="og:site_name" content="{name}"><meta content="')
    file = tmp_path / "paper.py"
    file.write_text(sources_for(html)[1], encoding="utf-8")
    (made,) = load_extractors(file)
    assert made.hosts == ("unheard-post.example",)


def test_markup_that_no_selector_can_name_is_passed_over() -> None:
    for tag in ("p.", "sect*ion", "x:y", "a[b", "div\\"):
        html = hostile("").replace('<div class="deck"', f'<{tag} class="deck"')
        for source in sources_for(html):
            assert_only_declares(source)


def test_nothing_runs_and_no_file_is_named_by_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, out = tmp_path / "saved.html", tmp_path / "out"
    page.write_text(hostile('"""'), encoding="utf-8", errors="replace")
    monkeypatch.chdir(tmp_path)
    assert main(["new", str(page), "--url", URL, "--to", str(out)]) == 0
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    sample = "out/samples/unheardpost"
    assert found == {"saved.html", "out/unheardpost.py", *(f"{sample}/{name}" for name in ("article.json", "page.html", "unreviewed.txt", "url.txt"))}
    assert not (tmp_path / "pwned").exists()
    subprocess.run([sys.executable, "-c", f"import runpy; runpy.run_path({str(out / 'unheardpost.py')!r})"], check=True, cwd=tmp_path)
    assert not (tmp_path / "pwned").exists()
