"""What a paragraph says only to those who hear the page."""

import re

import pytest

from newsparse import parse
from newsparse.body.stripping.amid.spoken import NEW_WINDOW, SPOKEN_NAME

PROSE = "".join(f"<p>Paragraph {n} tells what the council of Sampleton decided on Monday, and why it took so long to decide.</p>" for n in range(5))


def last_line(paragraph: str) -> str:
    return parse(f"<article><h1>Mayor opens the bridge</h1>{PROSE}<p>{paragraph}</p></article>", min_probability=0).text.split("\n\n")[-1]


@pytest.mark.parametrize(
    "note",
    [
        "<span class='u-visually-hidden'>(external)</span>",
        "<span class='screen-reader-text'>To the report</span>",
        "<span class='x-1f'>(Opens in a new window)</span>",
        "<span class='gv'>(öffnet im neuen Fenster)</span>",
        "<i>(Nouvelle fenêtre)</i>",
        "<i>Öffnet in neuem Fenster</i>",
        "<i>Wird in einem neuen Tab geöffnet</i>",
        "<i>abre en una nueva ventana</i>",
        "<i>Si apre in una nuova finestra</i>",
        "<i>This link opens in a new tab</i>",
        "<i>External link opens in new window</i>",
        "<i>Åpnes i nytt vindu</i>",
    ],
)
def test_a_note_behind_a_link_goes(note: str) -> None:
    shown = "The builders have shown the report that the council had asked for in the spring, and the mayor thanked them all."
    with_note = shown.replace("report that", f"<a href='/r'>report</a>{note} that")
    assert last_line(with_note) == shown


@pytest.mark.parametrize("words", ["a window", "(opens on Monday)", "the hidden pictures"])
def test_what_is_shown_stays(words: str) -> None:
    said = f"The builders have shown the report <em class='shown'>{words}</em> that the council had asked for in the spring, said the mayor."
    assert words in last_line(said)


def test_the_removal_is_recorded() -> None:
    article = parse(f"<article><h1>Mayor opens the bridge</h1>{PROSE}<p>See <a href='/r'>what they wrote<b class='sr-only'>(new tab)</b></a> in May.</p></article>", min_probability=0)
    assert "hidden_text" in [cut.stripper for cut in article.removals]


@pytest.mark.parametrize(
    ("pattern", "match", "miss"),
    [(NEW_WINDOW, "[opens a new tab]", "opens a new shop"), (SPOKEN_NAME, "wp-screen-reader-text", "sm:not-sr-only")],
)
def test_patterns(pattern: re.Pattern[str], match: str, miss: str) -> None:
    assert pattern.search(match)
    assert not pattern.search(miss)
    assert not pattern.search("opens in a new " * 20_000)
