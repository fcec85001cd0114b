"""The summary of the metadata."""

import time

import pytest

from newsparse import parse
from newsparse.generic.description import _TAG

PROSE = "<h1>Mayor opens the new bridge</h1>" + "<p>The council of Sampleton opened the new bridge on Monday.</p>" * 4


def read(head: str) -> str | None:
    return parse(f"<html><head>{head}</head><body>{PROSE}</body></html>", "https://www.dailysample.org/1").description


@pytest.mark.parametrize(
    ("head", "summary"),
    [
        ('<meta name="description" content=" Nine years\n of building ">', "Nine years of building"),
        ('<meta name="description" content="R&amp;amp;D &amp;quot;here&amp;quot;">', 'R&D "here"'),
        ('<meta property="og:description" content="&lt;p&gt;Nine &lt;b&gt;years&lt;/b&gt;&lt;/p&gt;">', "Nine years"),
        ('<meta name="description" content="Mayor opens the new bridge"><meta property="og:description" content="S.">', "S."),
        ('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","description":"From ld"}</script>', "From ld"),
        ('<meta name="description" content="1 < 2 and 3 > 2">', "1 < 2 and 3 > 2"),
        ('<meta name="description" content="The bridge is open… weiter lesen">', "The bridge is open…"),
        ('<meta name="description" content="The bridge is open [...] Read more on the site »">', "The bridge is open [...]"),
        ('<meta name="description" content="The bridge… read by nine">', "The bridge… read by nine"),
        ("", None),
    ],
)
def test_descriptions(head: str, summary: str | None) -> None:
    assert read(head) == summary


def test_the_tag_pattern() -> None:
    assert _TAG.search("</b>")
    assert not _TAG.search("1 < 2 > 1")
    started = time.process_time()
    _TAG.sub(" ", "<a" * 50_000)
    assert time.process_time() - started < 0.5
