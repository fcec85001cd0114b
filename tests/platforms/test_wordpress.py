"""WordPress: what plug-ins put into the text is cut; the body is the block model's."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.page import Page
from newsparse.platforms.container import boxes, written

TEXT = (
    "A bakery in Harrow Lane has kept the same oven burning since the spring of 1931, and means to light it for ever.",
    "Its third owner says that the bricks hold their heat for two days, which no oven of steel that she has tried will do.",
)
ASSET = '<script src="https://bakery.example/wp-content/themes/loaf/a.js"></script>'


def page_of(box: str, asset: str = ASSET) -> str:
    return (
        f"<html lang='en'><head>{asset}</head><body><h1>The oven that stays lit</h1><div class='entry-content'>"
        f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p>{box}</div></body></html>"
    )


@pytest.mark.parametrize("name", ["sharedaddy sd-block", "saboxplugin-wrap", "jp-relatedposts", "yarpp-related"])
def test_what_plug_ins_add_is_cut(name: str) -> None:
    box = f"<div class='{name}'><p>Mara Dell bakes, writes and keeps the books of three bakeries at once, as her readers know.</p></div>"
    article = parse(page_of(box))
    assert article.extractor == "WordPress"
    assert article.text == "\n\n".join(TEXT)


def test_a_page_of_another_system() -> None:
    assert parse(page_of("", "<script src='/wp/content.js'></script>")).extractor == "Generic"


def test_boxes_are_named_whole() -> None:
    page = Page.read(page_of("<div class='yarpp-relatedness'><p>x</p></div><div id='YARPP'><p>y</p></div>"), max_bytes=9_000)
    assert [element.get("id") for element in boxes(("yarpp", "essb_links")).find(page)] == ["YARPP"]
    assert boxes(("essb_links",)).find(page) == []
    assert repr(boxes(("a",))) == "boxes(('a',))" and repr(written("/x/")) == 'written("/x/")'


def test_a_name_that_wraps_the_article_is_no_box() -> None:
    page = page_of("").replace("entry-content", "entry-content sharedaddy")
    assert parse(page).text == "\n\n".join(TEXT)
    nested = page_of("").replace("<h1>", "<main class='sharedaddy'><h1>").replace("</body>", "</main></body>")
    assert parse(nested).text == "\n\n".join(TEXT)
