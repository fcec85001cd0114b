"""Roles in the cards of authors, below their names."""

import pytest

from newsparse import Extractor, Registry, css, parse
from newsparse.grammar.bylines.names import parse_byline

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
        ("<div><div>Jane Doe</div><div>Of Counsel</div></div>", "Of Counsel"),
        ("<div><div>Jane Doe</div><div>Partner content</div></div>", None),
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


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Jane Doe, Co-Founder & COO", [("Jane Doe", "Co-Founder & COO", None)]),
        ("By Jane Doe, Senior Director, Ships & Docks, Harbour Lines", [("Jane Doe", "Senior Director, Ships & Docks", "Harbour Lines")]),
        ("By Jane Doe, Chief Marketing Officer, Ferries at Work, Harbour Lines", [("Jane Doe", "Chief Marketing Officer, Ferries at Work", "Harbour Lines")]),
        ("By Jane Doe, Senior Director, Ships & Docks", [("Jane Doe", "Senior Director, Ships & Docks", None)]),
        ("By Jane Doe, Editor, John Roe, Reporter", [("Jane Doe", "Editor", None), ("John Roe", "Reporter", None)]),
        ("By Ann Lee, Staff Writer, Bob Ray and Cy Lo", [("Ann Lee", "Staff Writer", None), ("Bob Ray", None, None), ("Cy Lo", None, None)]),
        ("By Jane Doe, Reporter, Sampleton", [("Jane Doe", "Reporter", "Sampleton")]),
    ],
)
def test_a_role_goes_on_behind_a_sign(byline: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(author.name, author.role, author.organization) for author in parse_byline(byline, "en").authors] == expected


class Harbour(Extractor):
    name = "Harbour Post"
    hosts = ("harbour.example",)
    authors = css(".writer a")


@pytest.mark.parametrize(
    ("behind", "role", "employer"),
    [
        ("</div><div>Associate Editor, Harbour Post Mar 11, 2031 9:00 am PDT", "Associate Editor", "Harbour Post"),
        ("</div><div>Contributing Writer", "Contributing Writer", None),
        (" Former Deputy Tech Editor", "Former Deputy Tech Editor", None),
        ("</div><div>China Correspondent, in Seoul", "China Correspondent", None),
        ("</div><div>Twitter Editor", None, None),
        ("</div><div>Updated on Mar 11, 2031", None, None),
    ],
)
def test_the_role_of_an_author_whom_a_publishers_rules_name(behind: str, role: str | None, employer: str | None) -> None:
    markup = f"<html lang='en'><head><title>x</title></head><body><h1>Mayor opens the new bridge</h1><div class='writer'>By <a href='/jane'>Jane Doe</a>{behind}</div><article>{STORY}</article></body></html>"
    (author,) = parse(markup, "https://harbour.example/bridge", registry=Registry({"harbour.example": (Harbour,)}, ())).authors
    assert (author.name, author.role, author.organization) == ("Jane Doe", role, employer)


def test_the_paper_behind_a_role_is_no_part_of_it_without_a_publishers_rules() -> None:
    head = "<title>x</title><meta property='og:site_name' content='Harbour Post'>"
    byline = "<div class='byline'><a href='/author/jane'>Jane Doe</a></div><div>Contributor, Harbour Post</div>"
    (author,) = parse(f"<html lang='en'><head>{head}</head><body><h1>Mayor opens the new bridge</h1>{byline}<article>{STORY}</article></body></html>", "https://harbour.example/bridge").authors
    assert (author.name, author.role, author.organization) == ("Jane Doe", "Contributor", "Harbour Post")


class Ferry(Extractor):
    """A paper whose byline names each author before the role."""

    hosts = ("ferry.example",)
    authors = css(".name")


def test_the_role_of_one_author_ends_where_the_next_is_named() -> None:
    names = "<a href='/jane'><span class='name'>Jane Doe</span><span>Harbour Reporter</span></a><a href='/rick'><span class='name'>Rick Roe</span><span>Harbour Editor</span></a>"
    markup = f"<html lang='en'><head><title>x</title></head><body><h1>Mayor opens the new bridge</h1><div class='names'>{names}</div><article>{STORY}</article></body></html>"
    authors = parse(markup, "https://ferry.example/bridge", registry=Registry({"ferry.example": (Ferry,)}, ())).authors
    assert [(author.name, author.role) for author in authors] == [("Jane Doe", "Harbour Reporter"), ("Rick Roe", "Harbour Editor")]


def test_a_desk_of_the_paper_behind_the_names_is_whom_they_work_for() -> None:
    head = "<title>x</title><meta property='og:site_name' content='HBN'>"
    byline = "<div class='byline'>By <a href='/author/jane'>Jane Doe</a>, HBN Business</div>"
    (author,) = parse(f"<html lang='en'><head>{head}</head><body><h1>Mayor opens the new bridge</h1>{byline}<article>{STORY}</article></body></html>", "https://hbn.example/bridge").authors
    assert (author.name, author.organization) == ("Jane Doe", "HBN Business")
