"""Markdown of an article, read by a CommonMark reader, has the blocks of the article and no others."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from markdown_it import MarkdownIt

from newsparse import Article, Figure, Heading, Image, List, ListItem, Paragraph, Preformatted, Quote, Table
from tests.examples import examples

FORGERIES = (
    "# Heading", "Heading\n===", "Heading\n---", "---", "***", "- item", "* item", "1. item", "1) item", "> quote", "```\nfence", "~~~\nfence", "    code", "\tcode", "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n--|--",
    "<div>html</div>", "<script>x</script>", "<!-- comment", "<?php", "<![CDATA[", "[link](https://evil.example)", "![image](https://evil.example/a.png)", "[ref]: https://evil.example", "[ref][ref]", "<https://evil.example>", "`code`",
    "**strong**", "_emphasis_", "~~gone~~", "&lt;div&gt;", "&#35; heading", "\\# heading", "---\ntitle: forged\n---", "+++\ntitle = 1\n+++", "[^1]: note", "- [ ] task", ":::warning", "$$x$$", "line\\\nbreak", "two  \nspaces", "\n\n# after", "\r# cr", "\x0b# vt",
    "\u2028# ls", "\x85# nel", "+ item", "10) x", "#", "#######", "=", "-", "|", "||", "[", "](", "![", "<", "&", "\\", "*", "_", "`", "```", "~~~~", "a\n  b\n   c", "9999999999. x", "﻿# bom", "<details>", "<a href='x'>", "</article>", "[x]: <y> 'z'",
)  # fmt: skip
_READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
#: Markup that exports write themselves where Markdown has none for it.
_OWN_HTML = ("<u>", "</u>", "<s>", "</s>", "<sub>", "</sub>", "<sup>", "</sup>", "<code>", "</code>", "<strong>", "</strong>", "<em>", "</em>", "<br>")


def shape(markdown: str) -> list[str]:
    """The opening blocks and all inline structure of a Markdown text."""
    found: list[str] = []
    for token in _READER.parse(markdown):
        if token.nesting >= 0 and token.type != "inline":
            found.append(token.type if token.type != "html_block" else f"html_block {token.content[:30]}")
        for inside in token.children or ():
            if inside.type == "html_inline" and inside.content not in _OWN_HTML:
                found.append(f"html {inside.content[:30]}")
            elif inside.type in ("link_open", "image", "code_inline", "s_open", "strong_open", "em_open"):
                found.append(f"{inside.type} {inside.attrs.get('href', inside.attrs.get('src', ''))}".strip())
    return found


def article(words: str, title: str = "Pier 2 reopens") -> Article:
    image = Image(url="https://pier.example/a.jpg", alt=words, caption=words, credit=words)
    item = ListItem(text=words, children=(List(items=(ListItem(text=words),)),))
    table = Table(header=(words, "b"), rows=((words, words), ("c", words)), caption=words)
    return Article(
        title=title, subtitles=(words + " deck",), copyright=words,
        body=(Paragraph(text=words), Heading(text=words, level=2), Quote(text=words, source=words), Figure(image=image), List(items=(item, item)), List(ordered=True, items=(item,)), table, Preformatted(text=words), Paragraph(text=words)),
    )  # fmt: skip


def _checked(words: str) -> None:
    if not words.strip():
        return
    plain = "".join(char if char == "\n" else " " if char.isspace() else "x" for char in words)
    got, wanted = shape(article(words).to_markdown()), shape(article(plain).to_markdown())
    assert got == wanted, (words, article(words).to_markdown())


@pytest.mark.parametrize("words", FORGERIES)
def test_no_text_makes_structure(words: str) -> None:
    _checked(words)
    _checked(f"before {words}")
    _checked(f"{words} after")
    _checked(f"before\n{words}")


@pytest.mark.parametrize("words", FORGERIES)
def test_no_headline_makes_structure(words: str) -> None:
    assert shape(article("x", title=words).to_markdown()) == shape(article("x", title="x").to_markdown())


@settings(max_examples=examples(150))
@given(st.lists(st.sampled_from([*FORGERIES, " ", "\n", "x", "word", "다리"]), min_size=1, max_size=5).map("".join))
def test_no_mixture_makes_structure(words: str) -> None:
    _checked(words)


def test_a_document_never_begins_like_front_matter() -> None:
    for words in FORGERIES:
        assert article("x", title=words).to_markdown().startswith("# ")


def test_it_would_be_seen() -> None:
    assert shape("# a\n\nb [c](https://d)") == ["heading_open", "paragraph_open", "link_open https://d"]
    made: Any = shape("<div>a</div>\n\na <i>b</i>")
    assert made == ["html_block <div>a</div>\n", "paragraph_open", "html <i>", "html </i>"]
