"""Pages that leave ``<body>`` out and begin with an element that libxml2 does not know."""

import pytest

import newsparse

_LINES = [f"The council of Eastmere said on Monday that the {what} will be open again in spring." for what in ("pier", "ferry", "market", "hall")]
_TEXT = "".join(f"<p>{line}</p>" for line in _LINES)


@pytest.mark.parametrize(
    "start",
    [
        "<title>Pier to reopen</title>", "<!doctype html><meta charset=utf-8><title>Pier to reopen</title>",
        "<!doctype html><html lang=en><head><title>Pier to reopen</title>", "<!doctype html><html lang=en><head><title>Pier to reopen</title></head>",
        "<!doctype html><title>Pier to reopen</title><site-bar>Menu</site-bar> <script>1</script>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("element", ["article", "main", "section", "x-story"])
def test_the_text_is_read(start: str, element: str) -> None:
    article = newsparse.parse(f"{start}<header><nav><a href=/>Home</a></nav></header><{element}><h1>Pier to reopen</h1>{_TEXT}</{element}>", min_probability=0.0)
    assert article.title == "Pier to reopen"
    assert article.text.split("\n\n") == _LINES


def test_the_order_is_kept() -> None:
    page = f"<!doctype html><title>Pier</title><header><h1>Pier to reopen</h1></header>{_LINES[0]}<p>{_LINES[1]}</p><p>{_LINES[2]}</p>"
    assert newsparse.parse(page, min_probability=0.0).text.split("\n\n") == _LINES[:3]


def test_the_head_keeps_what_is_its_own() -> None:
    page = (
        "<head><title>Pier to reopen</title><x-script></x-script><meta property='article:published_time' content='2026-03-02T10:00:00Z'></head>"
        f"<body><article><h1>Pier to reopen</h1>{_TEXT}</article></body>"
    )
    article = newsparse.parse(page, min_probability=0.0)
    assert article.published_at is not None and article.published_at.isoformat() == "2026-03-02T10:00:00+00:00"
    assert article.text.split("\n\n") == _LINES
