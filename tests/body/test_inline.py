"""Inline content: every offset cuts exactly the text that it stands for."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from newsparse.article import Emphasis, Link
from newsparse.body.building.inline import inline_of
from newsparse.page import Page
from tests.examples import examples

URL = "https://www.eastmere-post.example/news/1.html"


def inline(markup: str) -> tuple[str, tuple[Link, ...], tuple[Emphasis, ...]]:
    page = Page.read(f"<html><body>{markup}</body></html>", URL, max_bytes=10**7)
    (only,) = [s for s in page.segments if s.kind == "text"]
    return inline_of(page, only)


@pytest.mark.parametrize(
    ("markup", "text", "linked"),
    [
        ("<p>See <a href='/a'>the plan</a> here</p>", "See the plan here", ["the plan"]),
        ("<p><a href='/a'>All of it</a></p>", "All of it", ["All of it"]),
        ("<p>See <a href='/a'>  the\n plan </a>here</p>", "See the plan here", ["the plan"]),
        ("<p>See<a href='/a'> the plan</a>.</p>", "See the plan.", ["the plan"]),
        ("<p>the the <a href='/a'>the</a> the</p>", "the the the the", ["the"]),
        ("<p>a<a href='/a'>a</a>a</p>", "aaa", ["a"]),
        ("<p><a href='/a'>one</a><a href='/b'>two</a></p>", "onetwo", ["one", "two"]),
        ("<p>All done<a href='/a'>Next steps</a></p>", "All done Next steps", ["Next steps"]),
        ("<p>Iron<a href='/a'>Man</a> I<a href='/b'>Phone</a></p>", "Iron Man IPhone", ["Man", "Phone"]),
        ("<p>l’<a href='/a'>Ukraine</a> ”<a href='/b'>Nej”</a></p>", "l’Ukraine ”Nej”", ["Ukraine", "Nej”"]),
        ("<p>Fine.<b>Cons:</b> none, MRI<b>s</b></p>", "Fine. Cons: none, MRIs", []),
        ("<p>x <a href='/a'>one <b>two</b> three</a> y</p>", "x one two three y", ["one two three"]),
        ("<p>x <a href='/a'>one<br>two</a> y</p>", "x one\ntwo y", ["one\ntwo"]),
        ("<p>x<br><a href='/a'>one</a></p>", "x\none", ["one"]),
        ("<div>시장은 <a href='/a'>다리</a>를 고친다</div>", "시장은 다리를 고친다", ["다리"]),
        ("<p>x <b>y <a href='/a'>z</a></b></p>", "x y z", ["z"]),
        ("<p>x <a href='/a'><img src=i.png></a> y</p>", "x y", []),
        ("<p>x <a href='/a'> </a> y</p>", "x y", []),
        ("<p>x <a>no address</a> y</p>", "x no address y", []),
        ("<p>x <a href='#note'>1</a> y</p>", "x 1 y", []),
        ("<p>x <a href='javascript:go()'>go</a> y</p>", "x go y", []),
        ("<p>x <a href=' JavaScript:go()'>go</a> y</p>", "x go y", []),
        ("<p>x <a href='mailto:a@b.example'>mail</a> y</p>", "x mail y", []),
        ("<p>x <a href='data:text/html,1'>data</a> y</p>", "x data y", []),
    ],
)
def test_links(markup: str, text: str, linked: list[str]) -> None:
    got, links, _ = inline(markup)
    assert got == text
    assert [link.text for link in links] == linked
    assert [got[link.start : link.end] for link in links] == linked


def test_addresses_are_absolute() -> None:
    _, links, _ = inline("<p><a href='/a?x=1&amp;y=2'>a</a> <a href='b.html'>b</a> <a href='//c.example/'>c</a></p>")
    assert [link.url for link in links] == [
        "https://www.eastmere-post.example/a?x=1&y=2",
        "https://www.eastmere-post.example/news/b.html",
        "https://c.example/",
    ]


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "strong"), ("strong", "strong"), ("i", "emphasis"), ("em", "emphasis"), ("u", "underline"),
        ("s", "strike"), ("del", "strike"), ("code", "code"), ("sub", "subscript"), ("sup", "superscript"),
    ],
)  # fmt: skip
def test_emphasis_kinds(tag: str, kind: str) -> None:
    text, _, emphasis = inline(f"<p>Water is H<{tag}>2 or so</{tag}>, they say</p>")
    assert [(e.kind, text[e.start : e.end]) for e in emphasis] == [(kind, "2 or so")]


def test_nested_emphasis_is_kept_apart() -> None:
    text, links, emphasis = inline("<p>a <b>b <i>c <a href='/d'>d</a></i> e</b> f</p>")
    assert text == "a b c d e f"
    assert {(e.kind, text[e.start : e.end]) for e in emphasis} == {("strong", "b c d e"), ("emphasis", "c d")}
    assert [text[link.start : link.end] for link in links] == ["d"]


def test_a_plain_paragraph_has_no_marks() -> None:
    assert inline("<p>Nothing here</p>") == ("Nothing here", (), ())


def test_a_span_is_no_mark() -> None:
    assert inline("<p>Nothing <span>here <small>at</small></span> all</p>") == ("Nothing here at all", (), ())


word = st.text(alphabet="abcé다리、 \n\t", min_size=1, max_size=8)
piece = st.recursive(
    word,
    lambda inner: st.tuples(
        st.sampled_from(("a href='/x'", "b", "i", "em", "span", "sup")), st.lists(inner, min_size=1, max_size=3)
    ).map(lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0].split()[0]}>"),
    max_leaves=8,
)


@settings(max_examples=examples(150))
@given(st.lists(piece, min_size=1, max_size=6))
def test_every_offset_cuts_its_own_text(pieces: list[str]) -> None:
    page = Page.read(f"<html><body><p>{''.join(pieces)}</p></body></html>", URL, max_bytes=10**7)
    for s in page.segments:
        text, links, emphasis = inline_of(page, s)
        assert text == " ".join(text.split()) == s.text
        elements = {" ".join("".join(map(str, a.itertext())).split()) for a in page.root.iter("a")}
        for link in links:
            assert text[link.start : link.end] == link.text
            assert link.text in elements
        for mark in emphasis:
            assert 0 <= mark.start < mark.end <= len(text)
            assert not re.match(r"\s|.*\s$", text[mark.start : mark.end], re.S)


@settings(max_examples=examples(60))
@given(st.lists(st.tuples(st.booleans(), st.text(alphabet="ab ", max_size=5)), min_size=1, max_size=10))
def test_neighbouring_links_never_overlap(runs: list[tuple[bool, str]]) -> None:
    markup = "".join(f"<a href='/x'>{text}</a>" if linked else text for linked, text in runs)
    page = Page.read(f"<html><body><p>{markup}</p></body></html>", URL, max_bytes=10**7)
    for s in page.segments:
        _, links, _ = inline_of(page, s)
        for one, next_one in pairwise(links):
            assert one.end is not None and next_one.start is not None and one.end <= next_one.start
