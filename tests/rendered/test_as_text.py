"""Pages rendered to text for training and for the benchmark."""

from __future__ import annotations

from tests.bench.as_text import Style, as_text, style_of

PAGE = """<html><head><title>A day | Paper</title><style>p {}</style></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<h1>A  day</h1><p>One <b>bold</b> line.<br>Two.</p><script>no()</script><ul><li>first</li><li>second</li></ul>
<div style="display: none">unseen</div><div hidden>unseen</div>tail<table><tr><td>1</td><td>2</td></tr></table></body></html>"""


def test_a_displayed_block_is_a_line() -> None:
    text = as_text(PAGE, style=Style(parted=False))
    assert text.split("\n") == ["Home News", "A day", "One bold line.", "Two.", "first", "second", "tail", "1", "2"]


def test_styles_part_list_and_title() -> None:
    text = as_text(PAGE, style=Style(parted=True, bullets=True, titled=True))
    assert text.startswith("A day | Paper\n\n") and "• first\n• second" in text and "line.\nTwo.\n\n" in text
    assert "\n\n\n" not in text and "unseen" not in text


def test_a_key_has_one_style() -> None:
    assert style_of("a") == style_of("a")
    assert len({style_of(str(i)) for i in range(40)}) > 4
