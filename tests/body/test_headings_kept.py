"""Subheads that the block model leaves out between two paragraphs that it keeps."""

from newsparse.body.building.lines import with_openings
from newsparse.body.mending.headings import with_headings
from newsparse.body.mending.linked_headings import with_linked_headings
from newsparse.page import Page
from newsparse.tree.segments import Segment

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."


def back(markup: str) -> list[str]:
    """The headings that are taken in again, where the model has left out all of them."""
    page = Page.read(f"<html><body>{markup}</body></html>")
    kept: list[Segment] = [s for s in page.segments if s.text.startswith("The council")]
    dropped = [s for s in page.segments if s.text and s not in kept]
    mended, left = with_headings(kept, dropped, page.segments)
    assert len(mended) + len(left) == len(kept) + len(dropped)
    assert [s.index for s in mended] == sorted(s.index for s in mended)
    return [s.text for s in mended if s not in kept]


def test_a_heading_between_paragraphs_of_its_own_block() -> None:
    assert back(f"<div><p>{LINE}</p><h3>The ferry</h3><p>{LINE}</p></div>") == ["The ferry"]
    assert back(f"<div><div><p>{LINE}</p></div><div class='x'><h3><div>The ferry</div></h3></div><figure><img src='/a.jpg'></figure><div><p>{LINE}</p></div></div>") == ["The ferry"]


def test_a_heading_that_leads_to_itself_is_no_link() -> None:
    for address, taken in (("#ferry", ["The ferry"]), ("/ferry", [])):
        page = Page.read(f"<html><body><div><p>{LINE}</p><h3 id=ferry><a href='{address}'>The ferry</a></h3><p>{LINE}</p></div></body></html>")
        kept = [s for s in page.segments if s.tag == "p"]
        mended, _ = with_linked_headings(kept, [s for s in page.segments if s not in kept], page.segments)
        assert [s.text for s in mended if s not in kept] == taken


def test_a_heading_below_a_box_leads_the_paragraph_after_it() -> None:
    story = f"<p>{LINE}</p>" * 8
    assert back(f"<div>{story}<div><p>{LINE}</p><p>{LINE}</p></div><h2>The ferry</h2><p>{LINE}</p></div>") == ["The ferry"]


def test_a_heading_opens_a_list_of_which_all_was_kept() -> None:
    columns = "<div class='{name}'><h4>{name}</h4><ul><li>The council rings {name} on Sundays</li></ul></div>"
    both = "".join(columns.format(name=name) for name in ("once", "twice"))
    assert back(f"<div><p>{LINE}</p><div>{both}</div><p>{LINE}</p></div>") == ["once", "twice"]
    assert back(f"<div><p>{LINE}</p><div><h4>once</h4><ul><li>The council rings</li><li>Nobody else</li></ul></div><p>{LINE}</p></div>") == []


def test_what_stands_in_a_box_or_leads_elsewhere_is_left_out() -> None:
    assert back(f"<div><p>{LINE}</p><div class='more'><h3>More of the harbour</h3><ul><li>One</li></ul></div><p>{LINE}</p></div>") == []
    assert back(f"<div><p>{LINE}</p><h3><a href='/b'>The ferry of Sampleton</a></h3><p>{LINE}</p></div>") == []
    assert back(f"<div><p>{LINE}</p><h3>More of the harbour</h3><p>Read it</p><p>{LINE}</p></div>") == []
    assert back(f"<div><p>{LINE}</p><h3>The ferry</h3></div>") == []


def test_the_short_opening_of_a_sentence_that_goes_on_after_a_button() -> None:
    page = Page.read(f"<html><body><p>Harbour:</p><p>The bridge<button></button>, which opens in May, is paid.</p><p>{LINE}</p></body></html>")
    texts = [s for s in page.segments if s.text]
    kept, dropped = with_openings(texts[2:], texts[:2])
    assert [s.text for s in kept[:2]] == ["The bridge", ", which opens in May, is paid."]
    assert [s.text for s in dropped] == ["Harbour:"]
