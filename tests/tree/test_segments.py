"""Segments: what the walk makes of markup, in reading order."""

import pytest

from newsparse.page import Page
from newsparse.tree.segments import In, Segment


def segments(markup: str) -> list[Segment]:
    return Page.read(f"<html><body>{markup}</body></html>", max_bytes=10**7).segments


def shape(markup: str) -> list[tuple[str, str, str]]:
    """(kind, tag, text) of each segment."""
    return [(s.kind, s.tag, s.text) for s in segments(markup)]


def texts(markup: str) -> list[str]:
    return [s.text for s in segments(markup) if s.kind in ("text", "pre")]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("<p>One <b>two</b> three</p>", ["One two three"]),
        ("<p>  One\n\t two </p>", ["One two"]),
        ("<p>One</p>\n  <p>   </p><p>&nbsp;</p><p>Two</p>", ["One", "Two"]),
        ("<p>un<b>bel</b>ievable</p>", ["unbelievable"]),
        ("<p>One<br>two</p>", ["One\ntwo"]),
        ("<p>One <br> two</p>", ["One\ntwo"]),
        ("<p>One<br><br>two</p>", ["One", "two"]),
        ("<div>One<br> <br>two<br><br><br>three</div>", ["One", "two", "three"]),
        ("<div><br><br>One<br></div>", ["One"]),
        ("<div><b>One<br><br>two</b></div>", ["One", "two"]),
        ("<div>loose<p>para</p>tail <i>text</i><div>deep</div></div>", ["loose", "para", "tail text", "deep"]),
        ("<div>before<div><div>in</div></div>after</div>", ["before", "in", "after"]),
        ("<span>One<div>two</div>three</span>", ["One", "two", "three"]),
        ("<p>x<script>1</script>y<style>z</style></p>", ["xy"]),
        ("<p>One</p><template><p>no</p></template><noscript><p>no</p></noscript><p>Two</p>", ["One", "Two"]),
        ("<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で開く</p>", ["東京(とうきょう)で開く"]),
        ("<p><ruby><rb>東</rb><rt>とう</rt><rb>京</rb><rt>きょう</rt></ruby>で</p>", ["東京で"]),
        ("<p>One<!-- two -->three</p>", ["Onethree"]),
        ("<p>before <svg><text>no</text></svg> after</p>", ["before after"]),
        ("<p>Pick <select><option>no</option></select> one</p>", ["Pick one"]),
        ("<my-tag>One</my-tag><my-tag>two</my-tag>", ["One", "two"]),
        ("<p>Shares of <a href='/x'>Ore <stock-chip>1.2%</stock-chip></a> fell <foot-note>twice</foot-note>.</p>", ["Shares of Ore 1.2% fell twice."]),
        ("<div>One <my-card>two</my-card> three</div>", ["One", "two", "three"]),
        ("<p>One</p><p>&zwj;</p><p>&#8203;&#8203;<br>&shy;</p><div>\u200d<p>Two</p>\u2060</div>", ["One", "Two"]),
        ("<p>\u200d👩\u200d🚒</p>", ["\u200d👩\u200d🚒"]),
    ],
)
def test_texts(markup: str, wanted: list[str]) -> None:
    assert texts(markup) == wanted


@pytest.mark.parametrize("depth", [1, 40, 900])
def test_a_text_is_found_at_any_depth_and_order_is_kept(depth: int) -> None:
    assert texts("<p>a</p>" + "<div>" * depth + "<p>b</p>" + "</div>" * depth + "<p>c</p>") == ["a", "b", "c"]


def test_kinds_in_reading_order() -> None:
    assert shape(
        "<h2>Head</h2><hr><img src=a.png><iframe src='https://v.example/1'></iframe><pre>code</pre><p>end</p>"
    ) == [
        ("text", "h2", "Head"), ("divider", "hr", ""), ("image", "img", ""), ("embed", "iframe", ""),
        ("pre", "pre", "code"), ("text", "p", "end"),
    ]  # fmt: skip


def test_an_image_does_not_part_the_text_it_stands_in() -> None:
    assert [s.text for s in segments("<p>One <img src=a.png> two</p>") if s.kind == "text"] == ["One two"]


def test_an_embed_parts_the_text_it_stands_in() -> None:
    found = shape("<div>One<iframe src='https://v.example/1'></iframe>two</div>")
    assert found == [("text", "div", "One"), ("embed", "iframe", ""), ("text", "div", "two")]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("<pre>a\n  b\n\n  c</pre>", "a\n  b\n\n  c"),
        ("<pre>\n\na <b>bold</b> z\n</pre>", "a bold z"),
        ("<pre>a<br>b</pre>", "a\nb"),
        ("<pre><code>x = 1\n<i>y</i> = 2</code>;</pre>", "x = 1\ny = 2;"),
        ("<pre>a<b>1<i>2</i>3</b>4</pre>", "a1234"),
    ],
)
def test_preformatted_text_keeps_its_spaces(markup: str, wanted: str) -> None:
    (only,) = segments(markup)
    assert (only.kind, only.text) == ("pre", wanted)


def test_empty_preformatted_text_is_nothing() -> None:
    assert segments("<pre> \n </pre>") == []


@pytest.mark.parametrize(
    ("markup", "flag"),
    [
        ("<nav><p>x</p></nav>", In.NAV),
        ("<header><div><p>x</p></div></header>", In.HEADER),
        ("<footer><p>x</p></footer>", In.FOOTER),
        ("<aside><p>x</p></aside>", In.ASIDE),
        ("<form><p>x</p></form>", In.FORM),
        ("<figure><figcaption>x</figcaption></figure>", In.FIGURE | In.CAPTION),
        ("<blockquote><p>x</p></blockquote>", In.QUOTE),
        ("<ul><li>x</li></ul>", In.LIST),
        ("<table><tr><td>x</td></tr></table>", In.TABLE),
        ("<article><p>x</p></article>", In.ARTICLE),
        ("<main><p>x</p></main>", In.MAIN),
        ("<h3>x</h3>", In.HEADING),
        ("<h2><span><b>x</b></span></h2>", In.HEADING),
        ("<h2><div>x</div></h2>", In.HEADING),
        ("<div style='display: none'><p>x</p></div>", In.HIDDEN),
        ("<div style='color:red; VISIBILITY:hidden'><p>x</p></div>", In.HIDDEN),
        ("<a href=/y><div>x</div></a>", In.LINK),
    ],
)
def test_flags_come_from_every_ancestor(markup: str, flag: In) -> None:
    (only,) = segments(markup)
    assert In(only.flags) == flag


def test_flags_end_with_their_element() -> None:
    assert [In(s.flags) for s in segments("<nav><p>a</p></nav><p>b</p>")] == [In.NAV, In(0)]


@pytest.mark.parametrize(
    ("markup", "links", "link_chars", "strong_chars"),
    [
        ("<p><a href=/x>link</a> rest</p>", 1, 4, 0),
        ("<p><b>bold</b> rest</p>", 0, 0, 4),
        ("<p><b>All <i>of it</i></b></p>", 0, 0, 8),
        ("<p><strong><a href=/x>both</a></strong></p>", 1, 4, 4),
        ("<p><a href=/x>one</a>, <a href=/y>two</a></p>", 2, 6, 0),
        ("<a href=/x><div>boxed</div></a>", 0, 5, 0),
        ("<p>plain</p>", 0, 0, 0),
    ],
)
def test_linked_and_bold_characters(markup: str, links: int, link_chars: int, strong_chars: int) -> None:
    (only,) = segments(markup)
    assert only.links == links
    assert only.link_chars == link_chars
    # Spaces between inline elements may or may not be counted: a verdict needs the share, not the sum.
    assert abs(only.strong_chars - strong_chars) <= 1


def test_counts_never_exceed_the_text() -> None:
    for s in segments("<p><a>  much   white   space </a></p><p><b>  a   b </b></p>"):
        assert s.link_chars <= len(s.text) and s.strong_chars <= len(s.text)


def test_indices_count_up_and_branches_span_them() -> None:
    page = Page.read("<html><body><div><p>a</p><ul><li>b<li>c</ul></div><p>d</p></body></html>", max_bytes=10**7)
    assert [s.index for s in page.segments] == [0, 1, 2, 3]
    spans = {b.tag: (b.first, b.last) for b in page.branches}
    assert spans["body"] == (0, 4)
    assert spans["div"] == (0, 3)
    assert spans["ul"] == (1, 3)


def test_branches_know_their_names_and_depth() -> None:
    page = Page.read("<html><body><div class='Story Body' id=Main><p>a</p></div></body></html>", max_bytes=10**7)
    branch = page.segments[0].branch
    assert (branch.names, branch.depth, branch.parent and branch.parent.tag) == ("story body main", 1, "body")


def test_the_walk_changes_nothing() -> None:
    from lxml import etree

    page = Page.read("<html><body><div>a<br>b<p>c<b>d</b>e</p></div></body></html>", max_bytes=10**7)
    before = etree.tostring(page.root)
    assert page.segments and page.branches
    assert etree.tostring(page.root) == before


def test_a_plug_ins_hyphens_go_and_an_editors_stay() -> None:
    words = "<p>" + "Re&shy;gie&shy;rungs&shy;viertel und <b>Stadt&shy;teil&shy;schule</b> " * 50 + "</p>"
    page = Page.read(f"<body><h1>Neues</h1>{words}</body>", None, max_bytes=10**6)
    assert page.segments[1].text.startswith("Regierungsviertel und Stadtteilschule Regierungs")
    assert "\xad" not in "".join(text for text, _, _ in page.segments[1].pieces)
    kept = Page.read("<body><p>Donau&shy;dampf&shy;schiff</p></body>", None, max_bytes=10**6)
    assert kept.segments[0].text == "Donau\xaddampf\xadschiff"


@pytest.mark.parametrize(
    ("form", "flagged"),
    [
        ("<h1>Headline</h1><p>One.</p><p>Two.</p><p>Three.</p>", False),
        ("<div><input type='hidden' name='__VIEWSTATE' value='x'></div><span>Headline</span><div>One.<br><br>Two.</div>", False),
        ("<h1>Sign in</h1><p>Your name</p><input name='name'>", True),
        ("<p>One.</p><p>Two.</p><p>Three.</p>", True),
    ],
)
def test_a_form_around_a_page_is_none(form: str, flagged: bool) -> None:
    assert {bool(s.flags & In.FORM) for s in segments(f"<form action='/'>{form}</form>")} == {flagged}


def test_numbers_of_lines_within_code_are_none_of_it() -> None:
    code = "<pre><code><span class='ln'>1</span>first = 1\n<span class='ln'>2</span><span class='mi'>2</span> + first\n</code></pre>"
    assert texts(code) == ["first = 1\n2 + first"]
