"""Shadow trees that are written into the page."""

import time

import pytest

import newsparse
from newsparse.page import Page
from tests.invented import SENTENCES, URL

TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
HEAD = "<html><head><title>Eastmere rebuilds its bridge</title></head><body><h1>Eastmere rebuilds its bridge</h1>"


def texts(inside: str) -> list[str]:
    return [s.text for s in Page.read(f"{HEAD}{inside}</body></html>", URL, max_bytes=10**7).segments][1:]


@pytest.mark.parametrize("mode", ['shadowrootmode="open"', 'shadowrootmode="closed"', 'shadowroot="open"'])
def test_an_article_in_a_shadow_tree_is_read(mode: str) -> None:
    article = newsparse.parse(f"{HEAD}<news-body><template {mode}><div>{TEXT}</div></template></news-body></body></html>", URL, min_probability=0)
    assert article.text == "\n\n".join(SENTENCES)


def test_a_shadow_tree_in_another_and_what_its_element_holds() -> None:
    assert texts('<a-b><template shadowrootmode="open"><p>one</p><c-d><template shadowrootmode="open"><p>two</p></template></c-d><slot></slot></template><p>three</p></a-b>') == ["one", "two", "three"]


def test_other_templates_are_parts_for_scripts() -> None:
    assert texts("<template><p>one</p></template><template shadowrootmode><p>two</p></template><p>three</p>") == ["three"]
    assert texts('<template><a-b><template shadowrootmode="open"><p>one</p></template></a-b></template><p>two</p>') == ["two"]


def test_many_templates_take_no_longer_than_their_number() -> None:
    start = time.process_time()
    assert texts('<a-b><template shadowrootmode="open">x</template></a-b>' * 20_000) == ["x"] * 20_000
    assert texts("<template>" * 200 + '<template shadowrootmode="open">x</template>' * 20_000) == []
    assert time.process_time() - start < 4
