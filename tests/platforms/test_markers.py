"""Platforms are recognised by a block's id or class, and cheaply."""

from __future__ import annotations

import pytest

from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.registry import builtin_registry
from newsparse.sources import css


def page_of(body: str) -> Page:
    return Page.read(f"<html><body>{body}</body></html>", max_bytes=10_000)


@pytest.mark.parametrize("body", ['<div id="Wire-Body"><p>x</p></div>', '<div class="a wire-body b">x<br>y</div>'])
def test_a_block_by_id_or_class(body: str) -> None:
    assert [e.tag for e in container("wire-body").find(page_of(body))] == ["div"]


@pytest.mark.parametrize("body", ['<div class="my-wire-body2"><p>x</p></div>', "<p>wire-body</p>", '<div title="wire-body"><p>x</p></div>'])
def test_near_misses(body: str) -> None:
    assert container("wire-body").find(page_of(body)) == []


def test_with_a_source_both_must_yield() -> None:
    marker = container("wire-body", css(".kicker"))
    assert not marker.find(page_of('<div id="wire-body"><p>x</p></div>'))
    assert not marker.find(page_of('<b class="kicker">x</b>'))
    assert marker.find(page_of('<b class="kicker">x</b><div id="wire-body"><p>x</p></div>'))
    assert repr(marker) == 'container("wire-body", css(".kicker"))'


def test_a_marker_that_names_its_blocks_yields_only_where_one_of_them_is() -> None:
    markers = [marker for cls in builtin_registry().extractors() if not cls.hosts and (marker := cls.marker) is not None]
    assert sum(marker.blocks is not None for marker in markers) > 15
    for marker in markers:
        for name in marker.blocks or ():
            assert name == name.lower()
            bare = page_of(f'<div id="a-{name}" class="{name}2"><p>x</p></div><p class="{name}">x</p>')
            assert marker.blocks is not None and marker.blocks.isdisjoint(bare.name_words)
            assert not marker.find(bare)
