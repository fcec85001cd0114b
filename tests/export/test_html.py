"""HTML: semantic, safe anywhere, and plain."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from lxml import html

from newsparse import (
    Article,
    Block,
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
from newsparse.export.html import text_html
from newsparse.export.inline import marks_of
from tests.articles import WHOLE, inline, span
from tests.examples import examples


def html_of(*body: Block) -> str:
    """The blocks alone, without what is around them."""
    return (
        Article(title="x", body=body)
        .to_html()
        .partition('"articleBody">\n')[2]
        .removesuffix("\n</div>\n</article>")
    )


def test_the_whole_article() -> None:
    assert (
        WHOLE.to_html()
        == """\
<article class="newsparse-export" lang="ko">
<header>
<h1>강마을시, 책 10만 권 도서관 연다</h1>
<p class="deck">24시간 열람실 갖춰</p>
<p class="deck">어린이관은 내년 봄</p>
<p class="byline"><span class="author">한가람</span> <span class="role">기자</span> · \
<a class="author organization" href="https://wire.example/">강마을통신</a></p>
<p class="press"><a class="publisher" href="https://gangmaeul.example/">강마을신문</a></p>
<p class="dates"><time class="published" datetime="2026-08-19T09:10+09:00">2026-08-19 09:10 +09:00</time> · \
<time class="modified" datetime="2026-08-19T11:00:05+09:00">2026-08-19 11:00 +09:00</time></p>
</header>
<div class="article-body" itemprop="articleBody">
<p>강마을시는 <strong>19일</strong> 새 <a href="https://library.example/">도서관</a>을 연다고 밝혔다.</p>
<figure>
<img src="https://gangmaeul.example/1.jpg" alt="" width="800" height="600">
<figcaption>새 도서관 조감도 <span class="credit">강마을시</span></figcaption>
</figure>
<h3>밤에도 읽는다</h3>
<blockquote>
<p>책은 밤에 더 잘 읽힌다.</p>
<p>누구나 오시라.</p>
<cite>나미래 관장</cite>
</blockquote>
<ul>
<li>열람석 300석
<ol>
<li>1층 100석</li>
</ol>
</li>
<li>주차 40면</li>
</ul>
<table>
<thead>
<tr><th>층</th><th>시설</th></tr>
</thead>
<tbody>
<tr><td>1</td><td>열람실</td></tr>
<tr><td>2</td><td>강당</td></tr>
</tbody>
</table>
<figure class="embed"><figcaption><a href="https://video.example/1">개관식</a></figcaption></figure>
<pre>
밤이
  깊다</pre>
<hr>
<p>문의는 대표 전화로.</p>
</div>
<footer>
<p class="copyright">저작권자 © 강마을신문 무단전재 금지</p>
</footer>
</article>"""
    )


@pytest.mark.parametrize(
    ("language", "attributes"),
    [
        ("ko", ' lang="ko"'),
        ("ar-EG", ' lang="ar-EG" dir="rtl"'),
        ("he", ' lang="he" dir="rtl"'),
        ("ku-Arab", ' lang="ku-Arab" dir="rtl"'),
        ("ku", ' lang="ku"'),
        ('ko" onclick="x', ""),
        ("", ""),
        (None, ""),
    ],
)
def test_language_and_direction(language: str | None, attributes: str) -> None:
    assert Article(title="x", language=language).to_html().startswith(f'<article class="newsparse-export"{attributes}>\n')


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        "</article></pre></title><svg onload=alert(1)>",
        "<!--", "]]>", "&lt;script&gt;", "<\x00script>",
    ],
)  # fmt: skip
def test_no_text_is_ever_markup(attack: str) -> None:
    url = "https://a.example/" + attack
    article = Article(
        title=attack,
        subtitles=(attack,),
        language=attack,
        copyright=attack,
        body=(
            Paragraph(text=attack, links=(Link(text="", url=url, start=0, end=3),)),
            Quote(text=attack, source=attack),
            Figure(image=Image(url=url, alt=attack, caption=attack, credit=attack)),
            List(items=(ListItem(text=attack),)),
            Table(header=(attack,), rows=((attack,),), caption=attack),
            Embed(text=attack, url=url),
            Preformatted(text=attack),
        ),
    )
    root = html.fragment_fromstring(article.to_html())
    for element in root.iter():
        assert element.tag not in ("script", "svg", "iframe", "style", "object")
        assert not [name for name in element.attrib if name.startswith("on") or name == "style"]
    assert root.findtext(".//h1") == attack.replace("\x00", "")


def test_inline_marks() -> None:
    text = "가 나 다"
    whole = Emphasis(kind="strong", start=0, end=5)
    link = Link(text="나", url="https://a.example/", **span(text, "나"))
    assert html_of(Paragraph(text=text, emphasis=(whole,), links=(link,))) == (
        '<p><strong>가 <a href="https://a.example/">나</a> 다</strong></p>'
    )
    every = tuple(
        Emphasis(kind=kind, start=at, end=at + 1)
        for at, kind in enumerate(("emphasis", "underline", "strike", "code", "subscript", "superscript"))
    )
    assert html_of(Paragraph(text="abcdef", emphasis=every)) == (
        "<p><em>a</em><u>b</u><s>c</s><code>d</code><sub>e</sub><sup>f</sup></p>"
    )


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 9), (2, 2), (3, 1), (1, 2), (None, 2), (0, None)])
def test_marks_outside_the_text_or_around_nothing_are_left_out(start: int | None, end: int | None) -> None:
    links = (Link(text="", url="https://a.example/", start=start, end=end),)
    emphasis = (Emphasis(kind="strong", start=start or 0, end=end or 0),) if start is not None and end else ()
    assert html_of(Paragraph(text="a b", links=links, emphasis=emphasis)) == "<p>a b</p>"


@settings(max_examples=examples(150))
@given(inline(Paragraph))
def test_a_parser_finds_each_mark_around_its_own_text(block: Paragraph) -> None:
    root = html.fragment_fromstring(html_of(block))
    shown = [" ".join(anchor.text_content().split()) for anchor in root.iter("a")]
    anchors = [mark for mark in marks_of(block.text, block.links, ()) if mark.kind == "link"]
    wanted = [html.fromstring(f"<p>{text_html(block.text[mark.start : mark.end])}</p>") for mark in anchors]
    assert [one.replace(" ", "") for one in shown] == ["".join(p.text_content().split()) for p in wanted]


def test_line_breaks_and_headings() -> None:
    assert html_of(Paragraph(text="한 줄\n두 줄")) == "<p>한 줄<br>두 줄</p>"
    assert html_of(Heading(text="a", level=1), Heading(text="b", level=6)) == "<h2>a</h2>\n<h6>b</h6>"


def test_a_lead_image_that_no_figure_shows_stands_in_the_header() -> None:
    lead = Image(url="https://a.example/lead.jpg", alt="숲")
    page = Article(title="x", lead_image=lead).to_html()
    assert '<img src="https://a.example/lead.jpg" alt="숲">' in page.partition("</header>")[0]
    shown = Article(title="x", lead_image=lead, body=(Figure(image=lead),)).to_html()
    assert shown.count("lead.jpg") == 1


def test_a_lead_image_in_another_size_is_the_same_picture() -> None:
    small = Figure(image=Image(url="https://a.example/2026/08/forest-fire-640x480.jpg"))
    lead = Image(url="https://a.example/2026/08/forest-fire.jpg")
    assert Article(title="x", lead_image=lead, body=(small,)).to_html().count("<img") == 1
    other = Figure(image=Image(url="https://b.example/1.jpg", caption="숲"))
    captioned = lead.model_copy(update={"caption": "숲"})
    assert Article(title="x", lead_image=captioned, body=(other,)).to_html().count("<img") == 1


def test_updates_are_sections_unless_the_body_holds_them() -> None:
    told = Paragraph(text="시작했다")
    article = Article(
        title="x", body=(told,), updates=(Update(body=(told,)), Update(title="끝", body=(Heading(text="b"),)))
    )
    assert article.to_html().count("시작했다") == 1
    assert '<section class="update">\n<h2>끝</h2>\n<h2>b</h2>\n</section>' in article.to_html()


def test_an_edit_within_the_same_minute_is_not_shown() -> None:
    published = WHOLE.published_at
    assert published is not None
    same = WHOLE.model_copy(update={"modified_at": published.replace(second=30)})
    assert "modified" in WHOLE.to_html()
    assert "modified" not in same.to_html()


def test_a_bare_day_is_a_day() -> None:
    day = WHOLE.model_copy(update={"date_precision": "day"})
    assert '<time class="published" datetime="2026-08-19">2026-08-19</time>' in day.to_html()
