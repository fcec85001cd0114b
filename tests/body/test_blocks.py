"""Blocks: what the markup of a declared body becomes, and what never gets into its text."""

import pytest

from newsparse import GENERIC_ONLY, parse
from newsparse.article import (
    Article,
    Divider,
    Embed,
    Figure,
    Heading,
    List,
    Paragraph,
    Preformatted,
    Quote,
    Table,
)  # fmt: skip
from newsparse.body.building.blocks import _FULL_STOP
from newsparse.extractor import Extractor
from newsparse.sources import css
from tests.invented import SENTENCES, URL, page


class Post(Extractor):
    """The Eastmere Post, whose body is declared."""

    hosts = ("eastmere-post.example",)
    body = css(".article-body")


REGISTRY = GENERIC_ONLY.with_extractors(Post)


def article(inside: str, **parts: str) -> Article:
    return parse(page(inside=inside, **parts), URL, registry=REGISTRY)


def between(inside: str) -> list[object]:
    """The blocks made of what stands between the paragraphs of an invented body."""
    blocks = list(article(inside).body)
    return blocks[2:-3]


def test_the_body_around_stays_whole() -> None:
    blocks = article("").body
    assert [type(b) for b in blocks] == [Paragraph] * 5
    assert [b.text for b in blocks if isinstance(b, Paragraph)] == [f"{s} {s}" for s in SENTENCES]


@pytest.mark.parametrize(
    ("markup", "level"),
    [("<h2>The next storm</h2>", 2), ("<h3><span>The next storm</span></h3>", 3), ("<h4><b>The next storm</b></h4>", 4)],
)
def test_headings(markup: str, level: int) -> None:
    (heading,) = between(markup)
    assert isinstance(heading, Heading)
    assert (heading.text, heading.level) == ("The next storm", level)


@pytest.mark.parametrize(
    "behind",
    [
        "<span>[</span><a href='/w/index.php?title=B&amp;action=edit&amp;section=1'>edit</a><span>]</span>",
        " [<a href='/w/b?veaction=edit'>Bearbeiten</a> | <a href='/w/b?action=edit'>Quelltext bearbeiten</a>]",
        "[<a href='/w/b?action=edit&amp;section=1'>编辑</a>]",
        " [edit source]",
        " <a href='/w/index.php?title=B&amp;action=edit&amp;section=1'>change this</a>",
    ],
)
def test_headings_of_a_wiki_lose_their_links_to_change_them(behind: str) -> None:
    (heading,) = between(f"<h2>The <i>next</i> storm{behind}</h2>")
    assert isinstance(heading, Heading)
    assert (heading.text, heading.links) == ("The next storm", ())
    assert [heading.text[mark.start : mark.end] for mark in heading.emphasis] == ["next"]


@pytest.mark.parametrize(("paragraphs", "kinds"), [(4, [Paragraph] * 4), (2, [Quote])])
def test_a_text_that_stands_in_a_quotation_as_a_whole_is_none(paragraphs: int, kinds: list[type]) -> None:
    whole = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES[:paragraphs])
    blocks = parse(f"<html lang='en'><body><h1>Eastmere rebuilds its bridge</h1><div class='article-body'><blockquote>{whole}</blockquote></div></body></html>", URL, registry=REGISTRY).body
    assert [type(block) for block in blocks] == kinds


@pytest.mark.parametrize("text", ["What to [edit] first", "The next storm [2031]", "[edit]", "To edit"])
def test_other_headings_keep_their_brackets(text: str) -> None:
    assert [block.text for block in between(f"<h2>{text}</h2>") if isinstance(block, Heading)] == [text] * (text != "[edit]")


@pytest.mark.parametrize("line", ["[edit]", "[ Bearbeiten ]", "[編集]", "[modifier | modifier le code]"])
def test_a_line_that_is_a_wikis_link_is_none_of_the_text(line: str) -> None:
    assert between(f"<h2>The next storm</h2><p>{line}</p>") == between("<h2>The next storm</h2>")


@pytest.mark.parametrize("text", ["◇ 다음 폭풍", "◆다음 폭풍", "■ 다음 폭풍", "□ 다음 폭풍"])
def test_marked_subheads(text: str) -> None:
    (heading,) = between(f"<p>{text}</p>")
    assert isinstance(heading, Heading)
    assert (heading.text, heading.level) == (text, 3)


@pytest.mark.parametrize(
    "markup",
    [
        "<p><b>The next storm</b></p>",
        "<div><p><strong><span>Why it took so long</span></strong></p></div>",
        "<p><strong>Why it took <i>so</i> long</strong></p>",
    ],
)
def test_bold_lines_are_subheads(markup: str) -> None:
    assert [type(b) for b in between(markup)] == [Heading]


@pytest.mark.parametrize(
    "markup",
    [
        "<p><b>The next storm is due on Friday, they say.</b></p>",  # a bold sentence
        "<p><b>Mayor:</b> nothing else was said of it</p>",  # bold in part
        "<p>The next storm</p>",  # short, not bold
        "<p><b>" + "storm " * 30 + "</b></p>",  # too long
        "<p>◇ The storm was over by noon.</p>",  # a marked sentence
    ],
)
def test_near_misses_of_subheads(markup: str) -> None:
    assert [type(b) for b in between(markup)] == [Paragraph]


def test_a_quotation_and_its_source() -> None:
    (quote,) = between(
        "<blockquote><p>We waited for eleven years.</p><cite>Ada Moor, a resident</cite></blockquote>"
    )
    assert isinstance(quote, Quote)
    assert (quote.text, quote.source) == ("We waited for eleven years.", "Ada Moor, a resident")


def test_a_dash_opens_the_source_of_a_quotation() -> None:
    (quote,) = between("<blockquote><p>We waited.</p><p>— Ada Moor</p></blockquote>")
    assert isinstance(quote, Quote)
    assert (quote.text, quote.source) == ("We waited.", "Ada Moor")


def test_a_quotation_of_two_paragraphs_is_one_block() -> None:
    (quote,) = between("<blockquote><p>We waited.</p><p>Then we <b>stopped</b> waiting.</p></blockquote>")
    assert isinstance(quote, Quote)
    assert (quote.text, quote.source) == ("We waited.\n\nThen we stopped waiting.", None)


def test_a_quotation_keeps_its_links() -> None:
    (quote,) = between("<blockquote>We <a href='/w'>waited</a>.</blockquote>")
    assert isinstance(quote, Quote)
    assert [quote.text[link.start : link.end] for link in quote.links] == ["waited"]


def test_a_post_set_as_a_quotation_is_an_embed() -> None:
    (embed,) = between(
        "<blockquote class='twitter-tweet'><p>The bridge is closed.</p>&mdash; Eastmere (@eastmere) "
        "<a href='https://twitter.com/eastmere/status/12345'>June 3</a></blockquote>"
    )
    assert isinstance(embed, Embed)
    assert (embed.provider, embed.url) == ("X", "https://twitter.com/eastmere/status/12345")
    assert "The bridge is closed." in (embed.text or "")


def test_the_text_of_a_post_is_not_the_article() -> None:
    assert "bridge is closed" not in article("<blockquote class='twitter-tweet'><p>The bridge is closed.</p></blockquote>").text


@pytest.mark.parametrize(
    ("src", "provider"),
    [
        ("https://www.youtube.com/embed/abc", "YouTube"),
        ("//player.vimeo.com/video/1", "Vimeo"),
        ("https://datawrapper.dwcdn.net/xyz/1/", "Datawrapper"),
        ("https://maps.eastmere.example/harbour", None),
        ("/embed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabc&id=7", "YouTube"),
        ("https://consent.eastmere.example/frame?src=https://player.vimeo.com/video/1", "Vimeo"),
        ("/frame?url=https%3A%2F%2Fmaps.eastmere.example%2Fharbour", None),
    ],
)
def test_frames_are_embeds(src: str, provider: str | None) -> None:
    (embed,) = between(f"<div><iframe src='{src}' title='Shown'></iframe></div>")
    assert isinstance(embed, Embed)
    assert (embed.provider, embed.text) == (provider, "Shown")


@pytest.mark.parametrize(
    "src", ["https://ad.doubleclick.net/x/y", "https://ad.eastmere.example/slot/7", "https://cdn.taboola.com/x.html", "https://imasdk.googleapis.com/js/core/bridge3.1_en.html#goog_1", "about:blank", "https://x.example/", "/embed/x?url=https%3A%2F%2F%5Bx%2F&consent=1"]
)
def test_frames_of_advertising_are_nothing(src: str) -> None:
    assert between(f"<iframe src='{src}'></iframe>") == []


def items(block: object) -> list[tuple[str, list[object]]]:
    assert isinstance(block, List)
    return [(item.text, [items(child) for child in item.children]) for item in block.items]


def test_a_list() -> None:
    (block,) = between("<ul><li>one</li><li>two <b>bold</b></li><li></li></ul>")
    assert isinstance(block, List) and not block.ordered
    assert items(block) == [("one", []), ("two bold", [])]
    assert [block.items[1].text[e.start : e.end] for e in block.items[1].emphasis] == ["bold"]


def test_an_ordered_list() -> None:
    (block,) = between("<ol><li><p>one</p></li><li><p>two</p></li></ol>")
    assert isinstance(block, List) and block.ordered
    assert items(block) == [("one", []), ("two", [])]


def test_lists_nest() -> None:
    (block,) = between("<ul><li>one<ol><li>one a<ul><li>deep</li></ul></li><li>one b</li></ol></li><li>two</li></ul>")
    assert items(block) == [("one", [[("one a", [[("deep", [])]]), ("one b", [])]]), ("two", [])]


def test_the_text_of_a_nested_list_reads_downward() -> None:
    text = article("<ul><li>one<ol><li>one a</li></ol></li><li>two</li></ul>").text
    assert "\n\none\n\none a\n\ntwo\n\n" in text


def test_a_list_that_holds_sections_is_layout() -> None:
    long = SENTENCES[0] + " " + SENTENCES[1]
    blocks = between(f"<ol><li><h3>First pillar</h3><p>{long}</p></li><li><h3>Second pillar</h3><p>{long}</p></li></ol>")
    assert [type(b) for b in blocks] == [Heading, Paragraph, Heading, Paragraph]


TABLE = (
    "<table><caption>Pillars by depth</caption><thead><tr><th>Pillar</th><th>Depth</th></tr></thead>"
    "<tbody><tr><td>North</td><td>4.2 m</td></tr><tr><td>South</td><td></td></tr><tr><td></td><td></td></tr>"
    "<tr><th>Sum</th><td>9 <b>m</b></td></tr></tbody></table>"
)


def test_a_table() -> None:
    (table,) = between(TABLE)
    assert isinstance(table, Table)
    assert table.header == ("Pillar", "Depth")
    assert table.rows == (("North", "4.2 m"), ("South", ""), ("Sum", "9 m"))
    assert table.caption == "Pillars by depth"


def test_the_rows_of_a_table_are_text() -> None:
    assert "\n\nPillar | Depth\n\nNorth | 4.2 m\n\nSouth\n\nSum | 9 m\n\n" in article(TABLE).text


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td><p>One alone</p></td></tr></table>",
        "<table><tr><td><p>One</p><p>alone</p></td></tr><tr><td>two</td></tr></table>",
        "<table><tr><td><table><tr><td>One</td></tr></table></td><td>alone</td></tr><tr><td>a</td><td>b</td></tr></table>",
    ],
)
def test_a_table_that_lays_out_is_no_table(markup: str) -> None:
    blocks = between(markup)
    assert blocks and not any(isinstance(b, Table) for b in blocks)
    assert "One" in getattr(blocks[0], "text", "")


def test_preformatted_text() -> None:
    (block,) = between("<pre>a = 1\n  b = 2</pre>")
    assert isinstance(block, Preformatted)
    assert block.text == "a = 1\n  b = 2"


@pytest.mark.parametrize("markup", ["<hr>", "<p>* * *</p>", "<p>***</p>", "<p>⁂ ⁂ ⁂</p>", "<p>———</p>"])
def test_dividers(markup: str) -> None:
    assert [type(b) for b in between(markup)] == [Divider]


def test_dividers_never_open_close_or_double() -> None:
    whole = parse(page(inside="<hr><hr>", above="").replace("<div class='article-body'>", "<div class='article-body'><hr>"), URL, registry=REGISTRY)
    assert [type(b) for b in whole.body] == [Paragraph] * 2 + [Divider] + [Paragraph] * 3


PICTURE = "https://img.eastmere-post.example/2031/bridge-1200.jpg"


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure><img src='{PICTURE}' width=1200 height=800><figcaption>The old bridge at dusk. <span class='credit'>Ada Moor/Eastmere Post</span></figcaption></figure>",
        f"<div class='image'><img src='{PICTURE}' width=1200 height=800><p class='caption'>The old bridge at dusk. Photo: Ada Moor</p></div>",
        f"<figure><picture><source srcset='{PICTURE}?w=2 2x'><img src='{PICTURE}' width=1200 height=800></picture><figcaption><p>The old bridge at dusk.</p><p>Ada Moor</p></figcaption></figure>",
    ],
)
def test_a_caption_is_kept_with_its_figure_and_out_of_the_text(markup: str) -> None:
    read = article(markup)
    figures = [b for b in read.body if isinstance(b, Figure)]
    assert [f.image.url and f.image.url.split("?")[0] for f in figures] == [PICTURE]
    assert (figures[0].image.caption or "").startswith("The old bridge at dusk")
    assert "at dusk" not in read.text and "Ada Moor" not in read.text


def test_a_figure_stands_where_the_page_shows_it() -> None:
    kinds = [type(b) for b in article(f"<figure><img src='{PICTURE}' width=1200 height=800></figure>").body]
    assert kinds == [Paragraph, Paragraph, Figure, Paragraph, Paragraph, Paragraph]


def test_a_picture_shown_twice_is_one_figure() -> None:
    figure = f"<figure><img src='{PICTURE}' width=1200 height=800></figure>"
    assert sum(isinstance(b, Figure) for b in article(figure + figure).body) == 1


def test_icons_are_no_figures() -> None:
    assert between("<p><img src='/icons/share.svg' width=16 height=16> Share</p><img src='https://px.example/p.gif' width=1 height=1>") in (
        [],
        [Paragraph(text="Share")],
    )


def test_text_beside_paragraphs_is_text() -> None:
    blocks = between("Loose words in between, a whole sentence of them.<p>And a paragraph after it.</p>")
    assert [getattr(b, "text", None) for b in blocks] == [
        "Loose words in between, a whole sentence of them.",
        "And a paragraph after it.",
    ]


def test_two_breaks_part_paragraphs_and_one_is_a_newline() -> None:
    blocks = between("<p>First line of it<br>second line of it<br><br>Another paragraph here.</p>")
    assert [getattr(b, "text", None) for b in blocks] == ["First line of it\nsecond line of it", "Another paragraph here."]


def test_marks_survive_in_paragraphs() -> None:
    (block,) = between("<p>Read <a href='/plan'>the <b>whole</b> plan</a> here and now.</p>")
    assert isinstance(block, Paragraph)
    assert [(link.text, link.url) for link in block.links] == [("the whole plan", "https://www.eastmere-post.example/plan")]
    assert [block.text[e.start : e.end] for e in block.emphasis] == ["whole"]


@pytest.mark.parametrize(("tag", "kind"), [("em", "emphasis"), ("strong", "strong"), ("u", "underline")])
def test_a_mark_around_a_whole_paragraph_is_kept(tag: str, kind: str) -> None:
    (block,) = between(f"<p><{tag}>The mayor of Eastmere was asked twice and answered once.</{tag}></p>")
    assert isinstance(block, Paragraph)
    assert [(one.kind, one.start, one.end) for one in block.emphasis] == [(kind, 0, len(block.text))]


def test_a_heading_that_is_bold_throughout_is_a_heading() -> None:
    (block,) = between("<h3><strong>What the bridge costs</strong></h3>")
    assert isinstance(block, Heading)
    assert (block.text, block.emphasis) == ("What the bridge costs", ())


def test_a_table_that_is_nearly_the_whole_body_is_told_once() -> None:
    class Post(Extractor):
        hosts = ("eastmere-post.example",)
        body = css(".copy")

    head = "<tr><th>Pillar</th><th>Depth</th><th>State</th></tr>"
    rows = "".join(f"<tr><td>Pillar {n}</td><td>{n} m</td><td>sound {n}</td></tr>" for n in range(4))
    page_of = f"<h1>Eastmere counts its pillars</h1><div class=copy><p>{SENTENCES[0]}</p><table>{head}{{}}</table></div>"
    registry = GENERIC_ONLY.with_extractors(Post)
    told = parse(page_of.format(rows), URL, registry=registry)
    assert [block.type for block in told.body] == ["paragraph", "table"]
    assert told.text.count("Pillar 0") == 1
    headless = parse(page_of.replace("th>", "td>").format(rows), URL, registry=registry)
    assert [block.type for block in headless.body] == ["paragraph", "table"]


def test_a_standfirst_that_is_set_as_a_heading_is_a_paragraph() -> None:
    lead = "The council has fought over the bridge for eleven years, and on Monday it found the money at last."
    markup = page().replace("<div class='article-body'>", f"<div class='article-body'><h2>{lead}</h2>")
    assert isinstance(parse(markup, URL, registry=REGISTRY).body[0], Paragraph)


def test_a_long_sentence_is_no_heading_but_a_question_is() -> None:
    sentence = "The harbour will be closed to all ships on the first two Mondays of every month until the new pillars stand, and nobody knows for how long that is"
    numbered = "2. The harbour will be closed to all ships on the first two Mondays of every month."
    blocks = between(f"<h3>{sentence} ({sentence[:8]})</h3><h3>{sentence}?</h3><h3>{numbered}</h3>")
    assert [type(block) for block in blocks] == [Paragraph, Heading, Heading]


def test_how_a_full_stop_is_told() -> None:
    assert _FULL_STOP.search("it.”") and _FULL_STOP.search("だ。") and not _FULL_STOP.search("it...") and not _FULL_STOP.search("." * 50_000)
