"""Roles in the cards of authors, below their names."""

import pytest

from newsparse import parse

STORY = "<p>The council of Sampleton opened the new bridge on Monday, three years after the old one fell.</p>" * 5
LD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mayor opens the new bridge","author":{"@type":"Person","name":"Jane Doe"}}</script>'


@pytest.mark.parametrize(
    ("card", "role"),
    [
        ("<div><p>Jane Doe</p><p>Senior Bridge Consultant</p></div>", "Senior Bridge Consultant"),
        ("<div><h3>Jane Doe, MD</h3><div><p>Veterinarian</p></div></div>", "Veterinarian"),
        ("<div><p>Written by Jane Doe</p><div>January 24, 2031</div><div>Editor of Samplepost</div></div>", "Editor of Samplepost"),
        ("<div><p>Jane Doe</p><div class='author-designation'>Bridge Whisperer at Sample360</div></div>", "Bridge Whisperer at Sample360"),
        ("<div><p>Jane Doe</p><div><span>Managing Director</span><span>Sampleton</span></div></div>", "Managing Director"),
        # a headline, a link, a sentence and a box of something else are none
        ("<div><p>Jane Doe</p><p>Police say that their officers are “tired” of it</p></div>", None),
        ("<div><p>Jane Doe</p><p><a href='/a'>Editor of Samplepost</a></p></div>", None),
        ("<div><p>Jane Doe</p><p>She is the editor of the paper.</p></div>", None),
        ("<div><p>Jane Doe</p><div class='author-title'>About the Author</div></div>", None),
        ("<div><p>Jane Doe</p><p>Follow Author</p></div>", None),
        ("<div><p>Jane Doe</p></div><ul><li>Bridges</li><li>Editor</li></ul>", None),
    ],
)
def test_the_role_below_a_name(card: str, role: str | None) -> None:
    markup = f"<html lang='en'><head>{LD}</head><body><h1>Mayor opens the new bridge</h1><article>{STORY}</article><p>Share this story with others</p>{card}</body></html>"
    (author,) = parse(markup).authors
    assert (author.name, author.role) == ("Jane Doe", role)
