"""Markdown: what a page wrote stays text, and a CommonMark reader sees the article's own structure."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings, strategies as st
from markdown_it import MarkdownIt

from newsparse import (
    Article,
    Block,
    Divider,
    Embed,
    Emphasis,
    Figure,
    Heading,
    Image,
    Link,
    List,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Table,
    Update,
)
from newsparse.export.inline import marks_of
from newsparse.export.markdown_inline import destination
from tests.articles import WHOLE, bodies, emphases, inline, links, span
from tests.examples import examples

READER = MarkdownIt("commonmark").enable("table")
#: The inline HTML that is ours.
OURS = re.compile(r"</?(?:strong|em|u|s|code|sub|sup)>|<br>")


def markdown_of(*body: Block) -> str:
    """The body alone, without the headline."""
    return Article(title="x", body=body).to_markdown().removeprefix("# x\n").strip("\n")


def paragraph(text: str, *emphasis: tuple[str, str], link: str = "") -> str:
    marks = tuple(Emphasis(kind=kind, **span(text, part)) for kind, part in emphasis)  # type: ignore[arg-type]
    anchors = (Link(text=link, url="https://a.example/", **span(text, link)),) if link else ()
    return markdown_of(Paragraph(text=text, emphasis=marks, links=anchors))


def test_the_whole_article() -> None:
    assert (
        WHOLE.to_markdown()
        == """\
# 강마을시, 책 10만 권 도서관 연다

**24시간 열람실 갖춰**

**어린이관은 내년 봄**

한가람 기자 · 강마을통신 · 강마을신문 · 2026-08-19 09:10 +09:00

강마을시는 **19일** 새 [도서관](https://library.example/)을 연다고 밝혔다.

![새 도서관 조감도](https://gangmaeul.example/1.jpg)\\
*새 도서관 조감도 — 강마을시*

### 밤에도 읽는다

> 책은 밤에 더 잘 읽힌다.
>
> 누구나 오시라.
>
> — 나미래 관장

- 열람석 300석
  1. 1층 100석
- 주차 40면

| 층 | 시설 |
| --- | --- |
| 1 | 열람실 |
| 2 | 강당 |

[개관식](https://video.example/1)

```
밤이
  깊다
```

---

문의는 대표 전화로.
"""
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# 제목이 아니다", "\\# 제목이 아니다"),
        ("#해시태그", "#해시태그"),
        ("- 목록이 아니다", "\\- 목록이 아니다"),
        ("-5도", "-5도"),
        ("+ 1", "\\+ 1"),
        ("1. 첫째", "1\\. 첫째"),
        ("2026년 3. 1", "2026년 3. 1"),
        ("3.1 운동", "3.1 운동"),
        ("> 인용이 아니다", "\\> 인용이 아니다"),
        ("3 > 2", "3 > 2"),
        ("a\n---", "a\\\n\\---"),
        ("a\n===", "a\\\n\\==="),
        ("a | b\n--- | ---", "a | b\\\n\\--- | ---"),
        ("*강조*", "\\*강조\\*"),
        ("_강조_ snake_case", "\\_강조\\_ snake_case"),
        ("`code`", "\\`code\\`"),
        ("~~취소~~ 1~2일", "\\~\\~취소\\~\\~ 1\\~2일"),
        ("1~2일", "1~2일"),
        ("[링크](http://x)", "\\[링크\\](http://x)"),
        ("<b>굵게</b>", "\\<b>굵게\\</b>"),
        ("AT&T &copy; &#60;", "AT&T &amp;copy; &amp;#60;"),
        ("C:\\dir", "C:\\\\dir"),
        ("한 줄\n두 줄", "한 줄\\\n두 줄"),
        ("    코드가 아니다\n\t이것도", "코드가 아니다\\\n이것도"),
        ("끝\n", "끝"),
        ("a\r\nb\x00\x1bc", "a\\\nb��c"),
    ],
)
def test_text_is_escaped_where_it_has_to_be(text: str, written: str) -> None:
    assert paragraph(text) == written


def test_emphasis_in_a_korean_word_is_written_so_that_it_is_read() -> None:
    assert paragraph('그는 "말"이라고 했다', ("strong", '"말"')) == '그는 <strong>"말"</strong>이라고 했다'
    assert paragraph("정부는 반대했다", ("strong", "정부")) == "**정부**는 반대했다"
    assert paragraph("모두 기울임", ("emphasis", " 기울임")) == "모두 *기울임*"


def test_marks_that_markdown_has_not_are_html() -> None:
    kinds = ("underline", "strike", "subscript", "superscript")
    written = [paragraph("H2O", (kind, "2")) for kind in kinds]
    assert written == ["H<u>2</u>O", "H<s>2</s>O", "H<sub>2</sub>O", "H<sup>2</sup>O"]


def test_code_is_fenced_longer_than_what_it_holds() -> None:
    assert paragraph("run a`b now", ("code", "a`b")) == "run ``a`b`` now"
    assert paragraph("run `b` now", ("code", "`b`")) == "run `` `b` `` now"
    assert markdown_of(Preformatted(text="```\n# x\n````")) == "`````\n```\n# x\n````\n`````"


def test_nested_and_crossing_marks() -> None:
    assert paragraph("가 나 다", ("strong", "가 나 다"), ("emphasis", "나")) == "**가 *나* 다**"
    assert (
        paragraph("가 나 다", ("strong", "가 나"), ("emphasis", "나 다")) == "**가 <em>나</em>**<em> 다</em>"
    )
    assert (
        paragraph("가 나 다", ("strong", "가 나"), link="나 다") == "**가** [**나** 다](https://a.example/)"
    )
    assert paragraph("가 나 다", ("strong", "가 나 다"), link="나") == "**가 [나](https://a.example/) 다**"


def test_links() -> None:
    assert paragraph("보라!여기", link="여기") == "보라\\![여기](https://a.example/)"
    assert destination("https://a.example/a_(b)") == "<https://a.example/a_(b)>"
    assert destination("https://a.example/?a&copy;b") == "https://a.example/?a&amp;copy;b"


def test_lists_and_quotes_in_a_row_stay_apart() -> None:
    one = List(items=(ListItem(text="a"),))
    two = List(ordered=True, items=(ListItem(text="b"),))
    assert markdown_of(one, one, two, two) == "- a\n\n* a\n\n1. b\n\n1) b"
    quote = Quote(text="a")
    assert markdown_of(quote, quote) == "> a\n\n> a"


def test_items_without_text() -> None:
    bare = List(items=(ListItem(), ListItem(children=(List(items=(ListItem(text="a\nb"),)),))))
    assert markdown_of(bare) == "- - a\\\n    b"


def test_tables() -> None:
    table = Table(rows=(("a|b", "c\nd"), ("x",)), caption="표 1")
    assert markdown_of(table) == "*표 1*\n\n|  |  |\n| --- | --- |\n| a\\|b | c<br>d |\n| x |  |"
    assert markdown_of(Table()) == ""


def test_headings_and_figures() -> None:
    assert markdown_of(Heading(text="C #\n둘", level=1), Heading(text="샵 ##")) == "## C # 둘\n\n## 샵 \\#\\#"
    assert markdown_of(Figure(image=Image(caption="캡션\n둘"))) == "*캡션 둘*"
    assert markdown_of(Figure(image=Image())) == ""
    assert markdown_of(Embed(url="https://a.example/")) == "[https://a.example/](https://a.example/)"
    assert markdown_of(Embed(provider="비디오")) == "비디오"
    assert markdown_of(Embed()) == ""


def test_updates_that_the_body_does_not_hold_follow_it() -> None:
    told = Paragraph(text="시작했다")
    article = Article(
        title="x", body=(told,), updates=(Update(body=(told,)), Update(title="끝", body=(Divider(),)))
    )
    assert article.to_markdown() == "# x\n\n시작했다\n\n## 끝\n\n---\n"


@settings(max_examples=examples(50))
@given(bodies)
@example(WHOLE.body)
def test_a_reader_sees_as_many_blocks_as_there_are(body: tuple[Block, ...]) -> None:
    tokens = READER.parse(markdown_of(*body))
    seen = [token.tag for token in tokens if token.level == 0 and token.nesting >= 0]
    assert seen == [tag for block in body for tag in _expected(block)]
    for token in tokens:
        assert token.type != "html_block"
        for child in token.children or ():
            assert child.type != "html_inline" or OURS.fullmatch(child.content)


@settings(max_examples=examples(150))
@given(inline(Paragraph))
@example(Paragraph(text="#\x00"))
@example(Paragraph(text="#\u2028#", emphasis=(Emphasis(kind="strong", start=0, end=1),)))
@example(Paragraph(text="-\x0b--"))
@example(Paragraph(text='"a"b "c"d', emphasis=(Emphasis(kind="strong", start=0, end=3),)))
def test_a_reader_sees_the_text_and_the_marks(block: Paragraph) -> None:
    seen = _Seen()
    seen.feed(READER.render(markdown_of(block)))
    seen.close()
    assert "".join(seen.characters) == _visible(block.text)
    marks = marks_of(block.text, block.links, block.emphasis)
    for tag, kind in (("strong", "strong"), ("em", "emphasis"), ("a", "link")):
        marked = _union(block.text, [mark for mark in marks if mark.kind == kind])
        assert "".join(seen.inside.get(tag, [])) == marked


@settings(max_examples=examples(100))
@given(st.text(st.sampled_from('ab가 "*_.\n'), min_size=1, max_size=12), emphases, links)
def test_a_reader_sees_dense_marks(text: str, emphasis: list[Emphasis], anchors: list[Link]) -> None:
    block = Paragraph(text=text, emphasis=tuple(emphasis), links=tuple(anchors))
    seen = _Seen()
    seen.feed(READER.render(markdown_of(block)))
    marks = marks_of(block.text, block.links, block.emphasis)
    for tag, kind in (("strong", "strong"), ("em", "emphasis"), ("a", "link")):
        assert "".join(seen.inside.get(tag, [])) == _union(
            text, [mark for mark in marks if mark.kind == kind]
        )


class _Seen(HTMLParser):
    """The characters of a rendering that are not white space, all of them and by the elements around them."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.characters: list[str] = []
        self.inside: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            self.open.remove(tag)

    def handle_data(self, data: str) -> None:
        shown = _visible(data)
        self.characters.append(shown)
        for tag in set(self.open):
            self.inside.setdefault(tag, []).append(shown)


def _visible(text: str) -> str:
    return re.sub(r"[\s\x00-\x1f\x7f\ufffd]", "", text)


def _union(text: str, marks: list[object]) -> str:
    at = {i for mark in marks for i in range(mark.start, mark.end)}  # type: ignore[attr-defined]
    return _visible("".join(text[i] for i in sorted(at)))


def _expected(block: Block) -> list[str]:
    """The elements that a block is rendered to."""
    match block:
        case Paragraph():
            return ["p"] if _shown(block.text) else []
        case Heading():
            return [f"h{max(2, block.level)}"] if _shown(block.text) else []
        case Quote():
            return ["blockquote"] if _shown(block.text) or _shown(block.source) else []
        case Figure():
            image = block.image
            return ["p"] if image.url or _shown(image.caption) or _shown(image.credit) else []
        case List():
            return ["ol" if block.ordered else "ul"] if _has_items(block) else []
        case Table():
            columns = max((len(row) for row in (block.header, *block.rows)), default=0)
            return ["p"] * _shown(block.caption) + ["table"] * bool(columns)
        case Embed():
            return ["p"] if block.url or _shown(block.text) or _shown(block.provider) else []
        case Preformatted():
            return ["code"]
        case Divider():
            return ["hr"]


def _has_items(block: List) -> bool:
    return any(_shown(item.text) or any(_has_items(child) for child in item.children) for item in block.items)


def _shown(text: str | None) -> bool:
    return bool((text or "").strip())
