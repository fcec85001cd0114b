"""Elements renamed before a page is read: photo boxes, captions, and credits at the end of a caption."""

from __future__ import annotations

import pytest

from newsparse import Extractor, ExtractorError, css
from newsparse.marking import mark, with_line_breaks
from newsparse.page import Page


def page_of(body: str) -> Page:
    return Page.read(f"<html><body>{body}</body></html>", max_bytes=10_000)


class Quay(Extractor):
    """A paper whose photo boxes have names of its own."""

    hosts = ("quay.example",)
    photo = css(".shot")
    caption = css("figure.shot > .words")
    credit = css("figcaption > b")


def test_what_is_declared_of_pictures_is_marked_on_a_page_read_anew() -> None:
    page = page_of('<div class="shot"><img src="https://e.example/a.jpg"><em class="words">A quay. <b>Ann Onym</b></em></div>')
    assert page.branches  # as a platform's marker does
    marked = Quay().prepare(page)
    assert [branch.tag for branch in marked.branches] == ["body", "figure"]
    assert [s.tag for s in marked.segments] == ["img", "figcaption"]
    assert [e.text for e in css("figcaption > cite").find(marked)] == ["Ann Onym"]


def test_newlines_that_a_style_keeps_are_line_breaks() -> None:
    page = page_of("<div class='t'><p>One\n\n<b>Two</b>, and\nthree</p></div>")
    assert [s.text for s in with_line_breaks(page, css(".t p")).segments] == ["One", "Two, and\nthree"]
    assert with_line_breaks(page, css(".u")) is page


def test_a_page_without_such_elements_stays_itself() -> None:
    page = page_of("<p>x</p>")
    assert Quay().prepare(page) is page
    assert mark(page, css("p").re(r"\((.+)\)$"), "cite") is page


@pytest.mark.parametrize(
    ("caption", "marked"),
    [
        ("<p>A quay (Ann Onym)</p>", "<p>A quay <cite>Ann Onym</cite></p>"),
        ("<p>A <i>red</i> quay (Ann Onym) \n</p>", "<p>A <i>red</i> quay <cite>Ann Onym</cite></p>"),
        ("<p><span><b>A quay</b> (Ann Onym)</span></p>", "<p><span><b>A quay</b> <cite>Ann Onym</cite></span></p>"),
        ("<p>A quay (Ann Onym), seen from the west</p>", "<p>A quay (Ann Onym), seen from the west</p>"),
        ("<p>A quay ( )</p>", "<p>A quay ( )</p>"),
        ("<p></p>", "<p></p>"),
    ],
)
def test_the_end_of_a_caption_becomes_a_credit(caption: str, marked: str) -> None:
    from lxml import html

    page = mark(page_of(caption), css("p").re(r"\(([^()]+)\)$"), "cite")
    assert "".join(html.tostring(element, encoding="unicode") for element in page.body) == marked


def test_what_is_declared_of_pictures_must_be_a_source() -> None:
    with pytest.raises(ExtractorError, match=r"Wrong\.credit.* is no source; write css"):
        type("Wrong", (Extractor,), {"hosts": ("quay.example",), "credit": ".by"}).check()
