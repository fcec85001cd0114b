"""Words of class names that mean something else where they stand: an article below them is whole."""

import pytest

import newsparse
from newsparse.body.names import BITS, meaning_of

_TEXT = (
    "The council of Eastmere said on Monday that it will reopen the old ferry pier in spring, six years after the storm.",
    "Residents had collected signatures for seven months, and the mayor thanked them in the hall on the quay.",
    "“We have waited for this for eight winters,” said Maud Ferrow, who sells tickets in the harbour office.",
    "The work costs nine million, of which the county pays half, according to the plan that was shown on Monday.",
)


def _text(names: str, whole: bool) -> str:
    above = "" if whole else "".join(f"<p>{line.replace('on Monday', 'on Friday')} And so on.</p>" for line in _TEXT)
    inside = "".join(f"<p>{line}</p>" for line in _TEXT)
    page = f"<title>Ferry pier to reopen</title><article><h1>Ferry pier to reopen</h1>{above}<div class='{names}'>{inside}</div></article>"
    return newsparse.parse(page, min_probability=0.0).text


@pytest.mark.parametrize(
    "names",
    [
        "hidden-xs", "hidden-print", "vc_hidden-sm vc_hidden-xs", "hide-for-small-only", "hidden-sm-down", "hide-on-med-and-down", "mobile-hidden",
        "elementor-hidden-mobile elementor-hidden-tablet", "is-hidden-mobile", "hidden md:block", "max-md:hidden", "hidden lg:grid",
        "tone-comment", "commentary", "content--type-comment", "post comments-open",
    ],
)  # fmt: skip
def test_what_a_reader_at_a_desktop_sees_is_kept(names: str) -> None:
    for whole in (True, False):
        text = _text(names, whole)
        assert all(line in text for line in _TEXT), whole


@pytest.mark.parametrize(
    "names", ["hidden-lg hidden-md", "elementor-hidden-desktop elementor-hidden-tablet elementor-hidden-mobile", "md:hidden", "hidden", "hidden-desktop"]
)
def test_what_no_desktop_shows_is_hidden(names: str) -> None:
    assert meaning_of(names) & BITS["hide"]


def test_comments_are_comments() -> None:
    for names in ("comments", "comment-list", "article-comments", "commentaires", "comments-area open"):
        assert meaning_of(names) & BITS["comment"], names


def test_an_article_on_cookies_is_no_consent_box() -> None:
    assert _TEXT[3] in _text("recipe cookie", whole=True)
    asked = "We and our partners store cookies on your device to measure how this site is used, and ask for your consent to that. " * 4
    page = (
        f"<main><h1>Ferry pier to reopen</h1><div><p>{_TEXT[0]}</p><p>{_TEXT[1]}</p></div>"
        f"<div class='cookie'><p>{asked}</p><p>{asked} Again.</p><button>Accept</button></div></main>"
    )
    assert "partners" not in newsparse.parse(page, min_probability=0.0).text
