"""``:contains`` in a declared selector, compiled once and used on many pages."""

from __future__ import annotations

import gc

from newsparse import Page, css

SOURCE = css('#info > div:contains("|")')


def read(number: int) -> list[str]:
    markup = f'<html><body><div id="info"><div>Desk | {number}</div><div>No bar</div></div></body></html>'
    return [found.text for found in SOURCE.find(Page.read(markup, max_bytes=10_000))]


def test_it_answers_alike_on_every_page() -> None:
    for number in range(200):
        gc.collect(0)
        assert read(number) == [f"Desk | {number}"]


def test_case_matters() -> None:
    page = Page.read("<html><body><p>입력 A</p><p>입력 a</p></body></html>", max_bytes=10_000)
    assert [found.text for found in css('p:contains("입력 a")').find(page)] == ["입력 a"]
