"""Code, boxes of the writer's own and headings amid the text, as tools for blogs and manuals set them."""

from __future__ import annotations

import pytest

from newsparse.body.mending.headings import with_headings
from newsparse.body.mending.insets import with_insets
from newsparse.page import Page
from newsparse.tree.segments import Segment
from tests.invented import SENTENCES, read

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."


def back(markup: str) -> list[str]:
    """What is taken in again, where the model has left out all but the paragraphs."""
    page = Page.read(f"<html><body>{markup}</body></html>")
    kept: list[Segment] = [s for s in page.segments if s.text.startswith("The council")]
    dropped = [s for s in page.segments if s.text and s not in kept]
    mended, left = with_insets(kept, dropped, page.segments)
    assert len(mended) + len(left) == len(kept) + len(dropped)
    return [s.text for s in mended if s not in kept]


@pytest.mark.parametrize(
    ("box", "taken"),
    [
        ("<pre>ring(3)</pre>", ["ring(3)"]),
        ("<div class='highlight'><div><pre>ring(3)</pre></div></div>", ["ring(3)"]),
        ("<table><tr><td><pre>1\n2</pre></td><td><pre>ring(3)\nring(4)</pre></td></tr></table>", ["ring(3)\nring(4)"]),
        ("<div class='theme-admonition'><div>tip</div><div><p>Ring twice on Sundays.</p></div></div>", ["Ring twice on Sundays."]),
        ("<div class='theme-admonition alert alert--secondary'><div><p>Ring twice on Sundays.</p></div></div>", ["Ring twice on Sundays."]),
        ("<aside class='msg message'><span>!</span><div><p>Ring twice on Sundays.</p></div></aside>", ["Ring twice on Sundays."]),
        ("<details><summary>Who rings?</summary><p>The keeper, and on Sundays his son.</p></details>", ["Who rings?", "The keeper, and on Sundays his son."]),
        ("<div class='newsletter callout'><p>Get our letter every week.</p></div>", []),
        ("<div class='callout'><p>Get our letter every week.</p><form><p>Your address</p></form></div>", []),
        ("<div class='callout'><a href='/b'>More of the harbour of Sampleton</a></div>", []),
        ("<div class='comments'><pre>ring(3)</pre></div>", []),
        ("<div class='offset'><p>Ring twice on Sundays.</p></div>", []),
    ],
)
def test_boxes_amid_the_paragraphs(box: str, taken: list[str]) -> None:
    assert back(f"<div><p>{LINE}</p>{box}<p>{LINE}</p></div>") == taken
    assert back(f"<div><p>{LINE}</p><p>{LINE}</p>{box}</div>") == []


def test_headings_of_one_rank() -> None:
    thing = f"<h2 class='t'>%s</h2><div><a href='/go'>Check price</a></div><p>{LINE}</p>"
    page = Page.read(f"<html><body><div>{thing % 'Firstday'}{thing % 'Ladder'}<h2 class='t'>Also read</h2><ul><li><a href='/b'>Everything about the harbour</a></li></ul><p>{LINE}</p></div></body></html>")
    kept = [s for s in page.segments if s.text.startswith(("The council", "Firstday"))]
    mended, _ = with_headings(kept, [s for s in page.segments if s.text and s not in kept], page.segments)
    assert [s.text for s in mended if s not in kept] == ["Ladder"]


@pytest.mark.parametrize("sign", ["<a class='anchor' href='#b'>#</a>", "<a href='#b'>\u200b</a>", " <a href='#b'>¶</a>"])
def test_a_heading_that_leads_to_itself(sign: str) -> None:
    article = read(inside=f"<h2>The <em>old</em> bridge{sign}</h2>")
    heading = next(block for block in article.body if block.type == "heading")
    assert heading.text == "The old bridge" and [(m.start, m.end) for m in heading.emphasis] == [(4, 7)]
    before = read(inside=f"<h2>{sign.strip()}The <em>old</em> <a href='/bridge'>bridge</a></h2>")
    heading = next(block for block in before.body if block.type == "heading")
    assert heading.text == "The old bridge" and heading.links[0].start == 8 and heading.links[0].end == 14
    assert any(block.text == "Platform #9" for block in read(inside="<h2>Platform #9</h2>").body if block.type == "heading")


def test_headings_and_articles_of_a_page_builder() -> None:
    around = "<div class='entry post-footer-area-boxed'>"
    article = read(inside="<h2 class='kt-adv-heading9'>Who pays</h2>", above=around, after="</div>")
    assert [block.text for block in article.body if block.type == "heading"] == ["Who pays"]
    assert SENTENCES[0] in article.text
