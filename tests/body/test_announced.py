"""What a line announces that ends in a colon and the block model left out; what stands in a box or a line of no name."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.body.locating.units import whole_units
from newsparse.body.mending.amid import with_what_stands_amid
from newsparse.body.mending.announced import with_announced
from newsparse.body.mending.headings import with_headings
from newsparse.page import Page
from newsparse.tree.segments import Segment

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."
COLON = "The council of Sampleton counts these among them:"
AWAY, HERE = "<a href='https://ropes.example/a'>{}</a>", "<a href='/ropes'>{}</a>"


def _split(markup: str, kept_starts: tuple[str, ...] = ("The council",)) -> tuple[Page, list[Segment], list[Segment]]:
    page = Page.read(f"<html><body>{markup}</body></html>", "https://sampleton.example/bridge")
    kept: list[Segment] = [s for s in page.segments if s.text.startswith(kept_starts)]
    return page, kept, [s for s in page.segments if s.text and s not in kept]


@pytest.mark.parametrize(
    ("below", "taken"),
    [
        ("<ul><li>Rope</li><li>Tar</li></ul>", ["Rope", "Tar"]),
        ("<div><ol><li><p>Rope</p></li></ol></div>", ["Rope"]),
        (f"<ul><li>{AWAY.format('Rope')}</li><li>{AWAY.format('Tar')}</li></ul>", ["Rope", "Tar"]),
        (f"<p>{AWAY.format('https://ropes.example/')}</p><p>{AWAY.format('Tar')}</p><p>Rope</p>", ["https://ropes.example/", "Tar"]),
        (f"<ul><li>{HERE.format('All about rope')}</li></ul>", []),
        (f"<p>{HERE.format('All about rope')}</p>", []),
        ("<ul class='share'><li>Rope</li></ul>", []),
        ("<ul><li><img src='/a.jpg'></li><li>Rope</li></ul>", []),
        ("<h3>Tools</h3><ul><li>Rope</li></ul>", []),
        ("<nav><ul><li>Rope</li></ul></nav>", []),
    ],
)
def test_what_stands_below_a_colon(below: str, taken: list[str]) -> None:
    page, kept, dropped = _split(f"<div><p>{LINE}</p><p>{COLON}</p>{below}</div>")
    mended, left = with_announced(kept, dropped, page)
    assert [s.text for s in mended if s not in kept] == taken
    assert len(mended) + len(left) == len(kept) + len(dropped)


@pytest.mark.parametrize("label", ["Read also:", "Mehr zum Thema:", "Follow us on:", "Lee también:"])
def test_what_a_label_of_others_announces_stays_out(label: str) -> None:
    page, kept, dropped = _split(f"<div><p>{LINE}</p><p>{label}</p><ul><li>{AWAY.format('Rope')}</li></ul></div>", ("The council", label))
    assert with_announced(kept, dropped, page) == (kept, dropped)


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("<div>Rope of all kinds</div>", ["Rope of all kinds"]),
        ("Rope of all kinds", ["Rope of all kinds"]),
        ("<div class=x>Rope of all kinds</div>", []),
        ("<span>20:24 Ada Field</span>", []),
        ("<div>20:24 Ada Field</div>", []),
        (f"<div>{HERE.format('Rope')}</div>", []),
        ("<aside><div>Rope of all kinds</div></aside>", []),
        ("<div>Rope</div><div>Tar</div>", []),
    ],
)
def test_a_line_without_a_name_between_two_that_were_kept(line: str, taken: list[str]) -> None:
    page, kept, dropped = _split(f"<div><p>{LINE}</p>{line}<p>{LINE}</p></div>")
    assert [s.text for s in with_what_stands_amid(kept, dropped, page.segments)[0] if s not in kept] == taken


@pytest.mark.parametrize(
    ("box", "taken"),
    [
        ("<div class=summary-box><div>Mark this well</div><p>{}</p></div>", ["Mark this well"]),
        ("<div class=admonition><div>tip</div><p>{}</p></div>", []),
        ("<section><div class=head><h2>In short</h2></div><ul><li>{}</li></ul></section>", ["In short"]),
        ("<div class=summary-box><div>That is all.</div><p>{}</p></div>", []),
        ("<div class=photo-text><div>Ada Field</div><p>{}</p></div>", []),
        ("<div class=newsletter><div>Our letter</div><p>{}</p></div>", []),
        ("<div><div>Mark this well</div><p>{}</p><p>Nobody did</p></div>", []),
    ],
)
def test_what_a_box_is_called_of_which_all_else_was_kept(box: str, taken: list[str]) -> None:
    page, kept, dropped = _split(f"<div><p>{LINE}</p>{box.format(LINE)}<p>{LINE}</p></div>")
    assert [s.text for s in with_headings(kept, dropped, page.segments)[0] if s not in kept] == taken


def test_a_heading_below_a_line_that_is_a_link() -> None:
    page, kept, dropped = _split(f"<div><p>{LINE}</p><p>{AWAY.format('https://ropes.example/')}</p><h3>2. Tar</h3><p>{LINE}</p></div>")
    assert [s.text for s in with_headings(kept, dropped, page.segments)[0] if s not in kept] == ["2. Tar"]


def test_the_last_steps_of_a_list_in_boxes() -> None:
    steps = ["The council rings once.", "The council rings twice.", "Ring no more.", "Go."]
    items = "".join(f"<li><div class=step><div>{step}</div></div></li>" for step in steps)
    boxes = "".join(f"<li><div class=step><div>{step}</div></div><div><div>Price</div></div><div><div>Shop</div></div></li>" for step in steps)
    _, kept, dropped = _split(f"<div><ol>{items}</ol></div>")
    assert [s.text for s in whole_units(kept, dropped, {})[0]] == steps
    _, kept, dropped = _split(f"<div><ol>{boxes}</ol></div>")
    assert whole_units(kept, dropped, {})[0] == kept


def test_headings_of_a_text_outside_of_the_container() -> None:
    story = "".join(f"<h3>{n}. Rope</h3><p>Rope {n} is what the council of Sampleton bought in spring, when the bridge was to be built at last.</p>" for n in range(1, 7))
    side = "".join(f"<p>Reader {n} told the council of Sampleton about the ferry, the ropes and the tar, and was thanked for it by all.</p>" for n in range(9))
    text = parse(f"<html><body><h1>Six ropes for one bridge</h1><div><div>{story}</div></div><div class=flR><div>{side}</div></div></body></html>").text
    assert "2. Rope" in text
