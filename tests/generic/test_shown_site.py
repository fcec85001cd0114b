"""The site's name, learned from what the page shows where it is stated nowhere."""

import pytest

import newsparse

_TEXT = "".join(f"<p>The council of Eastmere said on Monday that the {what} will be open again in spring.</p>" for what in ("pier", "ferry", "market", "hall"))


def _title(tag: str, above: str = "<div><a href='/'>Eastmere Post</a> <a href='/local'>Local</a></div>", heading: str = "", below: str = "") -> str:
    return newsparse.parse(f"<html><head><title>{tag}</title></head><body>{above}<div>{heading}{_TEXT}</div>{below}</body></html>", min_probability=0.0).title


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("Pier 9 - the last boat | Eastmere Post", "Pier 9 - the last boat"), ("The Eastmere Post: Who pays for the pier?", "The Eastmere Post: Who pays for the pier?"),
        ("Eastmere Post » Blog Archive » Who pays for the pier?", "Who pays for the pier?"), ("Who pays for the pier? | Local News | Eastmere Post", "Who pays for the pier?"),
        ("Mayor | ferry: two words in dispute - Eastmere Post", "Mayor | ferry: two words in dispute"),
    ],
)  # fmt: skip
def test_a_link_home_names_the_site(tag: str, expected: str) -> None:
    assert _title(tag) == expected


def test_a_logo_names_it() -> None:
    logo = "<a href='https://www.example.com/'><img src='/logo.png' alt='Eastmere Post'></a>"
    assert _title("Pier 9 - the last boat - Eastmere Post", logo) == "Pier 9 - the last boat"


def test_so_do_the_copyright_line_and_a_host() -> None:
    assert _title("Pier 9 - the last boat - Eastmere Post", "", below="<div>© 2026 Eastmere Post Ltd</div>") == "Pier 9 - the last boat"
    assert _title("Pier 9 - the last boat - eastmerepost.com", "") == "Pier 9 - the last boat"
    assert _title("Pier 9 - the last boat - Eastmere Post", "") == "Pier 9 - the last boat - Eastmere Post"


def test_a_heading_that_is_the_logo_is_no_headline() -> None:
    heading = "<h1><a href='/'>Eastmere Post</a></h1><h2>Who pays for the pier?</h2>"
    assert _title("Who pays for the pier? | Eastmere Post", "", heading) == "Who pays for the pier?"


def test_a_page_without_a_headline_keeps_the_name() -> None:
    assert _title("About | Eastmere Post", "<h1><a href='/'>Eastmere Post</a></h1>") == "Eastmere Post"
