"""One tree of any page: what browsers keep is kept, what is no page is named."""

import time

import pytest
from hypothesis import given, settings, strategies as st

from newsparse.decoding.sniff import _JSON, _MARKUP, _TEXTUAL
from newsparse.errors import NotAnArticle, PageTooLarge, WrongInput
from newsparse.page import Page
from newsparse.tree.build import _CONTROL_REFERENCE, _NO_XML, _cut
from newsparse.tree.flatten import flattened
from tests.examples import examples

MB20 = 20_000_000


def read(html: str | bytes, url: str | None = None, **options: object) -> Page:
    return Page.read(html, url, **{"max_bytes": MB20, **options})  # type: ignore[arg-type]


def texts(html: str | bytes) -> list[str]:
    return [s.text for s in read(html).segments if s.kind == "text"]


@pytest.mark.slow
@pytest.mark.parametrize("depth", [300, 2_000, 2_100, 10_000, 50_000])
@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "custom-element"])
def test_deep_nesting_keeps_the_text(depth: int, tag: str) -> None:
    html = f"<h1>Bridge opens</h1><p>Before.</p>{f'<{tag}>' * depth}<p>Deep inside.</p>{f'</{tag}>' * depth}<p>After.</p>"
    got = " ".join(texts(f"<html><body>{html}</body></html>"))
    assert got.split() == "Bridge opens Before. Deep inside. After.".split()


def test_deep_tables_and_lists_keep_the_text() -> None:
    for opening in ("<table><tr><td>", "<ul><li>", "<div><span><p>"):
        assert "Deep inside." in " ".join(texts("<h1>x</h1>" + opening * 3_000 + "Deep inside."))


def test_flattening_parts_blocks_but_not_words() -> None:
    deep = b"<div>" * 500
    assert b"<p>one<p>two" in flattened(deep + b"<div>one</div><div>two</div>", 400).replace(b"</p>", b"")
    assert flattened(b"<div><p>a</p></div>", 400) == b"<div><p>a</p></div>"
    kept = b"<script>if (a<b) '</div>'</script><!-- <div> --><p title='x'>a</p>"
    assert flattened(kept, 400) == kept


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", [b"<div>", b"<script>", b"<!--", b"</b>", b"<a href='", b"<title><div>", b"<li>", b"<"]
)
def test_flattening_is_linear(piece: bytes) -> None:
    def seconds(n: int) -> float:
        start = time.process_time()
        flattened(piece * n, 400)
        return time.process_time() - start

    assert seconds(80_000) < 20 * seconds(10_000) + 0.2


@pytest.mark.parametrize("character", ["\ufffe", "\uffff", "&#xFFFF;"])
def test_text_after_the_end_may_hold_what_xml_forbids(character: str) -> None:
    assert texts(f"<html><body><p>a</p></body></html>b{character} c") == ["a", "b c"]


def test_what_xml_forbids() -> None:
    assert _NO_XML.findall("a\ufffe\uffff\x0b") == ["\ufffe", "\uffff", "\x0b"]
    assert not _NO_XML.search("가 \ufffd\t\n\U0001f600")
    assert len(_NO_XML.findall("\uffff" * 100_000)) == 100_000


def test_text_after_the_end_is_kept_in_order() -> None:
    html = "<html><head><title>t</title></head><body><p>one</p></body></html>two<p>three</p><div>four</div>"
    assert texts(html) == ["one", "two", "three", "four"]
    assert texts("<html><body><p>one</p></body><div>two</div></html>") == ["one", "two"]
    assert texts("<html><head><title>t</title></head></html>\n<html><body><p>one</p></body></html>") == [
        "one"
    ]
    assert texts(
        "<html><body>a</body></html><html><head><meta name=b></head><body><p>c</p></body></html>d"
    ) == ["a", "c", "d"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Hello there", "<P>Hello there</P>", "<body>Hello there", "<html>Hello there", "<p>Hello <b>there",
        "<?xml version='1.0' encoding='euc-kr'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Hello there</p></body></html>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><HTML><BODY><P>Hello there</HTML>",
        "\ufeff<p>Hello there</p>", "<p>Hel\x00lo\x01 there\x1e</p>", "<p>Hello&#30; there&#x1F;</p>",
        "<meta charset=euc-kr><p>Hello there</p>", "<table><p>Hello there</table>", "<p>Hello there</p></div></div></body></html>",
    ],
)  # fmt: skip
def test_broken_markup_still_shows_its_text(html: str) -> None:
    assert texts(html) == ["Hello there"]
    assert texts(html.encode()) == ["Hello there"]


def test_lone_surrogates_do_not_empty_the_page() -> None:
    assert texts("<p>a\ud83d b \ud83d\ude00</p>") == ["a\ufffd b \U0001f600"]


def test_lone_surrogates_are_counted() -> None:
    assert read("<p>a\ud83d \ufffd \udc00</p>").replaced == 2
    assert read("<p>\ud83d\ude00</p>").replaced == 0


def test_frames_have_no_text_and_no_error() -> None:
    assert texts("<html><head><title>t</title></head><frameset><frame src=a></frameset></html>") == []


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"", "empty"), (b" \n\t\r ", "empty"), (b"\xef\xbb\xbf", "empty"), (b"\x00\x00", "empty"), (b"%PDF-1.7 x", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff\xe0", "JPEG"), (b"GIF89a", "GIF"), (b"PK\x03\x04abc", "ZIP"),
        (b"\x1f\x8b\x08", "gzip"), (b"RIFF1234WEBPVP8 ", "WebP"), (b"\x00\x00\x00\x18ftypmp42", "video"), (bytes(600), "binary"),
        (b'{"title": "x", "html": "<p>y</p>"}', "JSON"), (b'[{"a": 1}]', "JSON"), (b"{}", "JSON"),
        (b"<?xml version='1.0'?>\n<rss version='2.0'><channel></channel></rss>", "feed"),
        (b"<?xml version='1.0'?><!-- made --><feed xmlns='http://www.w3.org/2005/Atom'>", "feed"),
        (b"<?xml version='1.0'?><urlset><url></url></urlset>", "sitemap"), (b"<svg xmlns='x'><path/></svg>", "SVG"),
        (b"Just some words about nothing at all.\n\nAnd more.", "plain text"), ("그냥 글".encode("cp949"), "plain text"),
        (b"<!-- only a comment -->", "no HTML element"),
    ],
)  # fmt: skip
def test_what_is_no_page_is_named(data: bytes, seen: str) -> None:
    with pytest.raises(NotAnArticle, match=seen):
        read(data)


@pytest.mark.parametrize(
    "html",
    [
        '<p>{"a": 1}</p>',
        "{{ x }} <html><p>a</p></html>",
        "rss <p>a",
        "<p>%PDF-</p>",
        "<!doctype html><svg></svg><p>a",
    ],
)
def test_what_is_nearly_no_page_is_read(html: str) -> None:
    assert read(html).root.tag == "html"


def test_size_is_refused_before_any_work() -> None:
    for html in (b"<p>" + b"x" * 100, "<p>" + "x" * 100, "<p>" + "가" * 40):
        with pytest.raises(PageTooLarge, match="the limit is 100"):
            read(html, max_bytes=100)
    assert read("<p>" + "x" * 90, max_bytes=100)


@pytest.mark.parametrize("html", [None, 3, ["<p>"], bytearray(b"<p>"), object()])
def test_wrong_types_say_what_to_pass(html: object) -> None:
    with pytest.raises(WrongInput, match=r"pass|takes"):
        read(html)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="url"):
        read("<p>x", 3)  # type: ignore[arg-type]


def test_base_and_absolute_addresses() -> None:
    page = read("<base href='/news/'><p>x", "https://example.com/a/b.html")
    assert page.absolute("c.jpg") == "https://example.com/news/c.jpg"
    assert page.absolute("//cdn.example.com/c d.jpg") == "https://cdn.example.com/c%20d.jpg"
    for nothing in (
        None,
        "",
        " ",
        "javascript:alert(1)",
        "data:image/png;base64,AA",
        "http://[bad",
        "mailto:a@example.com",
    ):
        assert page.absolute(nothing) is None
    assert read("<p>x").absolute("c.jpg") is None


def test_the_address_of_the_page() -> None:
    html = "<link rel=CANONICAL href=/story/1><meta property=og:url content=https://example.com/og><p>x"
    assert read(html, "https://www.example.com/x?y=1").canonical == "https://www.example.com/story/1"
    front = "<link rel=canonical href=https://example.com/><p>x"
    assert read(front, "https://example.com/story/1").canonical == "https://example.com/story/1"
    assert read("<p>x", "https://WWW.Example.co.kr:8080/x").host == "example.co.kr"
    assert read("<p>x", "nonsense ://").host == ""


def test_the_title_is_not_a_drawings() -> None:
    assert read("<svg><title>Menu</title></svg><p>x").title_tag is None
    assert (
        read("<head><title> The \n headline </title></head><svg><title>Menu</title></svg>").title_tag
        == "The headline"
    )


@pytest.mark.parametrize(
    "html",
    ["<p>x</p>" * 100_000, "<p>" + "word " * 400_000, "<meta name=a content=b>" * 50_000 + "<p>x", "<p " + "a1=2 " * 30_000 + ">x",
     "<p>" + "<" * 200_000, "<br>" * 100_000 + "x", "<a href=x>" * 50_000 + "x", "<!--" * 50_000, "&amp;" * 100_000 + "<p>",
     "".join(f"<meta name=n{i} content={i}>" for i in range(50_000)) + "<p>x", "<script>" * 50_000],
)  # fmt: skip
@pytest.mark.slow
def test_big_pages_take_time_in_proportion(html: str) -> None:
    start = time.process_time()
    try:
        page = read(html)
        _ = (page.segments, page.metas, page.ld, page.microdata, page.canonical)
    except NotAnArticle:
        pass
    assert time.process_time() - start < 3


def test_an_endless_tag_is_cut_but_a_long_picture_is_not() -> None:
    page = read("<p>a</p><img src='data:image/png;base64," + "A" * 100_000 + "'><p>b</p>")
    assert len(page.root.find(".//img").get("src")) > 100_000  # type: ignore[union-attr, arg-type]
    start = time.process_time()
    assert "after" in texts("<div " + "".join(f"a{i}=1 " for i in range(40_000)) + "><p>after</p>")
    assert time.process_time() - start < 1


@pytest.mark.parametrize("behind", [b"", b">", b">x", b"<p>x"])
def test_where_a_tag_is_cut(behind: bytes) -> None:
    assert _cut(b"x<p " + b"a" * 16_382 + behind) == b"x<p " + b"a" * 16_382 + behind
    assert _cut(b"x<p>a<p " + b"a" * 16_383 + behind) == b"x<p>a<p " + b"a" * 8_191 + behind
    assert _cut(b"a" * 20_000 + b"<p>" + b"a" * 20_000 + b"< " + b"a" * 20_000 + b"<1" + b"a" * 20_000) == b"a" * 20_000 + b"<p>" + b"a" * 20_000 + b"< " + b"a" * 20_000 + b"<1" + b"a" * 20_000


@pytest.mark.parametrize(
    ("pattern", "match", "near"),
    [
        (_CONTROL_REFERENCE, b"&#30;", b"&#39;"), (_CONTROL_REFERENCE, b"&#x1e;", b"&#xa;"),
        (_MARKUP, b"<p", b"< p"), (_JSON, b'{"a":', b"{a:"), (_TEXTUAL[0][0], b"<rss>", b"<rssx>"), (_TEXTUAL[1][0], b"<urlset>", b"<url>"),
        (_TEXTUAL[2][0], b"<svg>", b"<svgs>"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: bytes, near: bytes) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not pattern.search(near)
    start = time.process_time()
    for hostile in (
        b"&#0" * 40_000,
        b"<!--" * 30_000,
        b"<a" * 50_000,
        b" " * 100_000,
        b"<?xml " * 20_000,
        b'{"' * 50_000,
    ):
        pattern.match(hostile[:4096] if pattern not in (_CONTROL_REFERENCE, _MARKUP) else hostile)
        if pattern in (_CONTROL_REFERENCE, _MARKUP):
            pattern.search(hostile)
    assert time.process_time() - start < 1


@settings(max_examples=examples(200))
@given(st.one_of(st.text(max_size=300), st.binary(max_size=300)))
def test_any_input_is_a_page_or_no_article(html: str | bytes) -> None:
    try:
        page = read(html, "https://example.com/story")
    except NotAnArticle:
        return
    _ = (
        page.segments,
        page.metas,
        page.ld_article,
        page.microdata,
        page.canonical,
        page.title_tag,
        page.state("__NEXT_DATA__"),
    )
